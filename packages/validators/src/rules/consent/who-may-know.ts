/** Who may know of the help to a child without anybody's consent (Jeugdwet 7.3.11(2) and (4)). */
import {
  type CareEvent,
  contains,
  type Dated,
  knownPeriodOf,
  type Person,
  type PlainDate,
  type RegisterIndex,
} from '@jeugd/core';
import { holdersOfAuthority } from '@jeugd/core/family-network';
import { isPastLegalAge, measureInForce } from '@jeugd/core/legal';
import { isUnderMeasure } from '../shared/measures-on-a-day.js';
import { partyOf } from '../shared/parties.js';

/** Whether whoever was told may know without consent; `undefined` when the register does not tell. */
export function mayKnow({ to, date }: CareEvent, child: Person, index: RegisterIndex): boolean | undefined {
  if (to === undefined || to === child.id) return true;
  switch (partyOf(to, index)) {
    case 'youth':
    case 'provider':
    case 'foster-parents':
      return true;
    case 'gi':
      return isUnderMeasure(index, child.id, date);
    case 'gezag-holder':
    case 'parents':
      return !decidesAlone(child, date);
    case undefined:
      return isInvolved(to, child.id, date, index) || isHolder(to, child, date, index);
    default:
      return undefined; // a public body: the law may give it a right
  }
}

/** Who gives the help, raises the child as foster carer, or carries out a measure on that day. */
function isInvolved(id: string, childId: string, day: PlainDate, index: RegisterIndex): boolean {
  const runs = (record: Dated & { readonly start: PlainDate }) => contains(knownPeriodOf(record), day);
  return (
    index.of('trajectories', 'personId', childId).some((care) => care.providerId === id && runs(care)) ||
    index.of('placements', 'personId', childId).some((stay) => stay.providerId === id && runs(stay)) ||
    index
      .of('fosterContracts', 'childId', childId)
      .some((contract) => (contract.carerId === id || contract.providerId === id) && runs(contract)) ||
    index
      .of('measures', 'personId', childId)
      .some((measure) => measure.organisationId === id && contains(measureInForce(index, measure), day))
  );
}

/** From sixteen the consent of the parents is not needed, and who need not consent is an other. */
function decidesAlone(child: Person, day: PlainDate): boolean {
  return child.ableToJudge !== false && isPastLegalAge('consents-alone', child.birthDate, day);
}

function isHolder(id: string, child: Person, day: PlainDate, index: RegisterIndex): boolean | undefined {
  if (decidesAlone(child, day)) return false;
  const authority = holdersOfAuthority(index, child.id, day);
  return authority.isDetermined ? authority.holders.some(({ holderId }) => holderId === id) : undefined;
}
