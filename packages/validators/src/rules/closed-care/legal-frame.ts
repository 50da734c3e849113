/** The frame in which closed care is asked: a measure on the child, or the consent of who represents it. */
import { type Authorisation, type Consent, contains, type PlainDate, type RegisterIndex } from '@jeugd/core';
import { holdersOfAuthority } from '@jeugd/core/family-network';
import { authorityInForce, measureInForce, residenceDecidedUnder } from '@jeugd/core/legal';

/** Whether a supervision order, provisional or not, holds on a day. */
export function isUnderOrder(day: PlainDate, personId: string, index: RegisterIndex): boolean {
  return index
    .of('measures', 'personId', personId)
    .some(
      (measure) =>
        (measure.kind === 'ots' || measure.kind === 'vots') && contains(measureInForce(index, measure), day),
    );
}

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

/** Whether a supervision order or the guardianship of an institution holds on a day. */
export function isUnderMeasure(day: PlainDate, personId: string, index: RegisterIndex): boolean {
  return isUnderOrder(day, personId, index) || guardianInstitutionsOn(day, personId, index).length > 0;
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
  if (isUnderMeasure(start, personId, index)) return 'measure';
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

function isStanding({ givenOn, withdrawnOn, refusedOn }: Consent, day: PlainDate): boolean {
  if (givenOn === undefined || givenOn > day) return false;
  if (refusedOn !== undefined && refusedOn >= givenOn && refusedOn <= day) return false;
  return withdrawnOn === undefined || withdrawnOn > day;
}
