/** Whether the consents on record are those that are needed. */
import type { PlainDate } from '../../calendar/plain-date.js';
import type { Consent } from '../../decisions/consent.js';
import type { RegisterIndex } from '../../register/register-index.js';
import type { ConsentDoubt } from '../reference/consent-rules.js';
import { type Undetermined, undetermined } from '../undetermined.js';
import { type CareAskedAbout, isStanding, isWithdrawn } from './care-asked-about.js';
import type { Frame } from './child-states.js';
import { type Asked, askedOn, type ConsentNeeded, neededIn } from './consent-needed.js';
import { frameOf } from './frame.js';

/**
 * Whether the consents on record suffice.
 *
 * @dutch toestemming toereikend
 */
export interface ConsentOnDay {
  /** There is an answer. */
  readonly isDetermined: true;
  /** Whether everybody who must has consented, or nobody must. */
  readonly isMet: boolean;
  /** Who must consent and why. */
  readonly needed: ConsentNeeded;
  /** Who must and has no consent standing on that day. */
  readonly missing: readonly string[];
  /** Consent was presumed, as the help is not intrusive (Jeugdwet 7.3.16(2)). */
  readonly isPresumed: boolean;
  /** What makes the answer less than certain, see `consentDoubts`; absent when it is certain. */
  readonly doubt?: ConsentDoubt;
}

/**
 * Whether the consents on record to help or a stay suffice on a day: each who must (see {@link consentNeeded}) gave one
 * on or before that day, and neither withdrew nor refused since. The day of withdrawal no longer counts. To help that is
 * not intrusive consent is presumed, unless somebody who must refused it or took it back.
 *
 * Not determinable when it is not determinable who must, or when somebody must and the register has no consents.
 *
 * @dutch is de toestemming toereikend
 * @example
 * const index = indexRegister({
 *   about: { version: '1' },
 *   persons: [{ id: 'c1', birthDate: '2008-09-01' }],
 *   measures: [],
 *   authorisations: [],
 *   consents: [{ id: 'k1', personId: 'c1', byId: 'c1', about: 't1', givenOn: '2025-02-01' }],
 * });
 * const care = { id: 't1', personId: 'c1', careForm: 'ambulant' } as const;
 * const onDay = consentSuffices(index, care, '2025-02-10');
 * onDay.isDetermined && onDay.isMet; // true
 */
export function consentSuffices(
  index: RegisterIndex,
  care: CareAskedAbout,
  day: PlainDate,
): ConsentOnDay | Undetermined {
  const asked = askedOn(index, care, day);
  if (!asked.isDetermined) return asked;
  const frame = frameOf(index, care, day);
  return frame.isDetermined ? sufficesIn(index, frame, asked) : frame;
}

/** Whether the consents on record suffice in a frame. */
export function sufficesIn(index: RegisterIndex, frame: Frame, asked: Asked): ConsentOnDay | Undetermined {
  const { care, day, said } = asked;
  const needed = neededIn(frame, asked);
  if (!needed.isDetermined) return needed;
  if (needed.must.length > 0 && !index.has('consents')) return undetermined('consents-unknown');
  const missing = needed.must.filter(
    (id) => !said.some((consent) => consent.byId === id && isStanding(consent, day)),
  );
  const isPresumed =
    said.some((each) => each.exception === 'not-intrusive' && !isWithdrawn(each, day)) &&
    missing.every((id) => !said.some((each) => each.byId === id && isNo(each, day)));
  const wasGiven = missing.some((id) => said.some((each) => each.byId === id && isWithdrawn(each, day)));
  const hangsOnOne = wasGiven && missing.length === 1 && missing[0] !== care.personId;
  const doubt = hangsOnOne && needed.must.length > 1 ? 'one-withdrawal' : needed.doubt;
  return {
    isDetermined: true,
    isMet: isPresumed || missing.length === 0,
    needed,
    missing,
    isPresumed: isPresumed && missing.length > 0,
    ...(doubt !== undefined && { doubt }),
  };
}

/** Refused or withdrawn: of who said no nothing is presumed. */
function isNo(consent: Consent, day: PlainDate): boolean {
  return isWithdrawn(consent, day) || (consent.refusedOn !== undefined && consent.refusedOn <= day);
}
