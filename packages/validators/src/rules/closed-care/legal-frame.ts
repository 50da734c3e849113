/** The frame in which closed care is asked: a measure on the child, or the consent of who represents it. */
import { type Authorisation, type Consent, contains, type PlainDate, type RegisterIndex } from '@jeugd/core';
import { holdersOfAuthority } from '@jeugd/core/family-network';
import { authorityInForce, residenceDecidedUnder } from '@jeugd/core/legal';
import { isUnderOrder } from '../shared/measures-on-a-day.js';
import { isStanding } from '../shared/standing-consent.js';

/** The institutions that are guardian on a day. */
export function guardianInstitutionsOn(
  day: PlainDate,
  childId: string,
  index: RegisterIndex,
): readonly string[] {
  return index
    .of('authorities', 'childId', childId)
    .filter(
      (authority) =>
        residenceDecidedUnder(index, authority) !== undefined &&
        contains(authorityInForce(index, authority), day),
    )
    .map(({ holderId }) => holderId);
}

/** Whether closed care has its frame in a supervision order or the guardianship of an institution on a day. */
export function hasFrameOfClosedCare(day: PlainDate, personId: string, index: RegisterIndex): boolean {
  const isUnder = isUnderOrder(index, personId, day) === true;
  return isUnder || guardianInstitutionsOn(day, personId, index).length > 0;
}

/** Consents of representatives to an authorisation. */
export function consentsTo({ id, personId }: Authorisation, index: RegisterIndex): readonly Consent[] {
  return index
    .of('consents', 'personId', personId)
    .filter((consent) => consent.about === id && isOfRepresentative(consent));
}

/** On what an authorisation rests on its first day; `unknown` where a table is lacking that could tell. */
export function frameOf(
  authorisation: Authorisation,
  index: RegisterIndex,
): 'measure' | 'consent' | 'none' | 'unknown' {
  const { personId, start } = authorisation;
  if (hasFrameOfClosedCare(start, personId, index)) return 'measure';
  const holders = holdersOfAuthority(index, personId, start);
  const standing = consentsTo(authorisation, index).filter((consent) => isStanding(consent, start));
  if (!holders.isDetermined) return standing.length > 0 ? 'consent' : 'unknown';
  if (holders.holders.length === 0) return 'unknown';
  const isByAll = standing.some(({ byId }) => byId === 'gezag-holder' || byId === 'parents');
  if (isByAll || holders.holders.every(({ holderId }) => standing.some(({ byId }) => byId === holderId))) {
    return 'consent';
  }
  return index.has('measures') && index.has('consents') ? 'none' : 'unknown';
}

function isOfRepresentative({ capacity }: Consent): boolean {
  return capacity === 'gezag' || capacity === 'guardian' || capacity === 'representative';
}
