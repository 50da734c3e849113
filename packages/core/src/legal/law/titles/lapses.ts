/** Lapses: ways in which an authorisation loses its force before the day it was given for. */
import { latest, type PlainDate } from '../../../calendar/plain-date.js';
import type { Consent, CourtRequest } from '../../../decisions/index.js';
import { knownPeriodOf } from '../../../register/dated.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import type { Authorisation } from '../../authorisation.js';
import { addDuration } from '../limit-on.js';
import type { LegalLimitId } from '../limits.js';
import { authorityInForce, residenceDecidedUnder } from './authority-in-force.js';
import { birthdayIn, majorityIn } from './birthday.js';
import { mayCarry, neededTitleOf } from './carries.js';
import { type Ending, endingByLimit } from './ending.js';
import { supervisionOf } from './measure-in-force.js';

/**
 * Not carried out within three months: a stay that began on the day three months later is too late. It counts as
 * carried out when the record says when, or when a stay that it may carry ran on a day before. Where the register has
 * no placements nobody knows.
 */
export function lapseWhenNotCarriedOut(
  index: RegisterIndex,
  authorisation: Authorisation,
  limit: LegalLimitId,
): Ending | undefined {
  const ending = endingByLimit(limit, authorisation.start, 'not-carried-out');
  if (ending === undefined) return undefined;
  const { carriedOutOn } = authorisation;
  if (carriedOutOn !== undefined) return carriedOutOn < ending.on ? undefined : ending;
  if (!index.has('placements') || isUsed(index, authorisation, ending.on)) return undefined;
  return ending;
}

/**
 * Given without a hearing and nobody heard within two weeks: void from the day two weeks later. All who hold authority
 * must have been heard, and the child from twelve. Where the register has no requests nobody knows; where it has no
 * authorities any hearing of others counts.
 */
export function lapseWhenNotHeard(
  index: RegisterIndex,
  authorisation: Authorisation,
  requestKind: string,
  limit: LegalLimitId,
): Ending | undefined {
  const requests = index.of('requests', 'personId', authorisation.personId);
  const ending = endingByLimit(limit, authorisation.start, 'not-heard');
  if (!index.has('requests') || ending === undefined) return undefined;
  const isHeard = requests.some(
    (request) =>
      request.kind === requestKind &&
      isHearingOf(authorisation, request, ending.on) &&
      hasHeardAll(index, authorisation, request.heard ?? []),
  );
  return isHeard ? undefined : ending;
}

/**
 * Consent withdrawn: fourteen days later a closed authorisation that rested on consent is gone, unless a supervision
 * order or the guardianship of an institution carries it by then. One withdrawal is taken as enough. Where the register
 * has no measures nobody knows.
 */
export function lapseWhenConsentWithdrawn(
  index: RegisterIndex,
  authorisation: Authorisation,
): Ending | undefined {
  const { id, personId, start } = authorisation;
  const withdrawals = index
    .of('consents', 'personId', personId)
    .filter((consent) => consent.about === id && isOfRepresentative(consent))
    .flatMap(({ withdrawnOn }) => (withdrawnOn === undefined || withdrawnOn < start ? [] : [withdrawnOn]))
    .sort();
  for (const withdrawnOn of withdrawals) {
    const ending = endingByLimit('gesloten-consent-withdrawn', withdrawnOn, 'consent-withdrawn');
    if (ending !== undefined && isWithoutFrame(index, personId, ending.on)) return ending;
  }
  return undefined;
}

/** Decided by the institution that residence is not needed: the authorisation is gone that day. */
export function lapseWhenResidenceNotNeeded(
  index: RegisterIndex,
  { personId, start }: Authorisation,
): Ending | undefined {
  const decision = index
    .of('decisions', 'personId', personId)
    .find(({ kind, date }) => kind === 'residence-not-needed' && date >= start);
  return (
    decision && {
      on: decision.date,
      by: 'residence-not-needed',
      article: 'Jeugdwet 6.1.12(4)',
      certainty: 'high',
    }
  );
}

/**
 * Past eighteen: closed care goes on for at most six months after the birthday, and only for a young person who was
 * under a closed authorisation on it. (That the six months also bind an authorisation given at seventeen is a reading.)
 */
export function endPastEighteen(index: RegisterIndex, authorisation: Authorisation): Ending | undefined {
  const { personId, start } = authorisation;
  const birthday = majorityIn(index, personId);
  if (birthday === undefined) return undefined;
  if (!isHeldOn(index, personId, birthday)) {
    return { on: latest(birthday, start), by: 'birthday', article: 'Jeugdwet 6.1.1(1)', certainty: 'high' };
  }
  const ending = endingByLimit('gesloten-past-18', birthday, 'birthday');
  return ending && { ...ending, certainty: start < birthday ? 'medium' : 'high' };
}

/** A youth Act authorisation for closed care was granted: a title of the compulsory care Acts ends (since 2020). */
export function endWhenClosedGranted(index: RegisterIndex, older: Authorisation): Ending | undefined {
  const granted = index
    .of('authorisations', 'personId', older.personId)
    .filter(({ kind, decidedOn }) => kind === 'gesloten-machtiging' && decidedOn > older.start)
    .map(({ decidedOn }) => decidedOn)
    .sort()[0];
  return granted === undefined || granted < '2020-01-01'
    ? undefined
    : { on: granted, by: 'closed-title-granted', article: 'Jeugdwet 6.1.2(8)', certainty: 'high' };
}

function isUsed(
  index: RegisterIndex,
  { personId, kind, start, end }: Authorisation,
  before: PlainDate,
): boolean {
  return index.of('placements', 'personId', personId).some((placement) => {
    const stay = knownPeriodOf(placement);
    const inTime = stay.start < before && stay.start < end && (stay.end === undefined || stay.end > start);
    return inTime && mayCarry(kind, placement.careForm) && isCarriedOutBy(kind, placement.careForm);
  });
}

/** A closed authorisation is carried out by a closed stay only: a programme at home or an open stay does not count. */
function isCarriedOutBy(kind: Authorisation['kind'], form: Parameters<typeof neededTitleOf>[0]): boolean {
  return kind !== 'gesloten-machtiging' || neededTitleOf(form) === 'closed';
}

/** Heard after the decision and in time, or before it on the same request. */
function isHearingOf(
  { decidedOn }: Authorisation,
  { heardOn, decidedOn: requestDecidedOn }: CourtRequest,
  tooLate: PlainDate,
): boolean {
  if (heardOn === undefined || heardOn >= tooLate) return false;
  return heardOn >= decidedOn || requestDecidedOn === decidedOn;
}

function hasHeardAll(
  index: RegisterIndex,
  { personId, start }: Authorisation,
  heard: readonly string[],
): boolean {
  const twelfth = birthdayIn(index, personId, 12);
  const child = twelfth === undefined || twelfth > start ? [] : [personId];
  const holders = index
    .of('authorities', 'childId', personId)
    .filter((authority) => isOn(authorityInForce(index, authority), start))
    .map(({ holderId }) => holderId);
  return (
    child.every((id) => heard.includes(id) || heard.includes('youth')) &&
    holders.every((id) => heard.includes(id) || heard.includes('gezag-holder') || heard.includes('parents'))
  );
}

function isOfRepresentative({ capacity }: Consent): boolean {
  return capacity === 'gezag' || capacity === 'guardian' || capacity === 'representative';
}

/** Whether no order and no guardianship of an institution holds on a day. */
function isWithoutFrame(index: RegisterIndex, personId: string, day: PlainDate): boolean {
  const supervision = supervisionOf(index, personId);
  if (supervision === undefined || supervision.some((each) => isOn(each, day))) return false;
  return !index
    .of('authorities', 'childId', personId)
    .some(
      (authority) =>
        residenceDecidedUnder(index, authority) !== undefined &&
        isOn(authorityInForce(index, authority), day),
    );
}

/** Whether the youth was under a closed authorisation on a day, as recorded and no longer than a year. */
function isHeldOn(index: RegisterIndex, personId: string, day: PlainDate): boolean {
  return index
    .of('authorisations', 'personId', personId)
    .some(
      ({ kind, start, end }) =>
        (kind === 'gesloten-machtiging' || kind === 'gesloten-spoed' || kind === 'gesloten-voorwaardelijk') &&
        start <= day &&
        day < end &&
        day < addDuration(start, { value: 1, unit: 'year' }),
    );
}

function isOn({ start, end }: { start: PlainDate; end?: PlainDate }, day: PlainDate): boolean {
  return start <= day && (end === undefined || day < end);
}
