/** Consent as what carries a voluntary stay: the same rules as everywhere, in the one frame that needs them. */
import type { PlainDate } from '../../calendar/plain-date.js';
import { isPastLegalAge } from '../../legal/law/legal-birthday.js';
import type { RegisterIndex } from '../../register/register-index.js';
import type { NetworkReason } from '../network-reasons.js';
import { type CareAskedAbout, isStanding } from './care-asked-about.js';
import { type Asked, askedOn } from './consent-needed.js';
import { sufficesIn } from './consent-suffices.js';
import { voluntary } from './frame.js';

/**
 * Whether consent carries a stay on a day: it does, it is lacking, it is lacking by a reading of the law that is not
 * certain, or why nobody can tell.
 */
export type VoluntaryConsent = 'given' | 'lacking' | 'perhaps-lacking' | NetworkReason;

/**
 * Whether the consents on record carry a stay that no measure and no authorisation carries, which is for the caller to
 * know. A stay away from home is intrusive, so consent to it is not presumed. Where consent is lacking and the register
 * has no authorisations, one of those may carry the night.
 */
export function voluntaryConsent(
  index: RegisterIndex,
  stay: CareAskedAbout,
  day: PlainDate,
): VoluntaryConsent {
  const asked = askedOn(index, stay, day);
  if (!asked.isDetermined) return asked.because;
  const found = sufficesIn(index, voluntary, asked);
  if (found.isDetermined && found.missing.length === 0) return 'given';
  if (!found.isDetermined && !(index.has('consents') && isLackingAnyhow(asked))) return found.because;
  if (!index.has('authorisations')) return 'authorisations-unknown';
  const isDoubtful =
    found.isDetermined && found.doubt !== undefined && !found.missing.includes(stay.personId);
  return isDoubtful ? 'perhaps-lacking' : 'lacking';
}

/** Whoever else must consent: a youth who must did not, or an adult who cannot judge has nobody who speaks for it. */
function isLackingAnyhow({ child, day, said }: Asked): boolean {
  if (child.ableToJudge === false) return isPastLegalAge('majority', child.birthDate, day);
  const mustItself = isPastLegalAge('consents-too', child.birthDate, day);
  return mustItself && !said.some((each) => each.byId === child.id && isStanding(each, day));
}
