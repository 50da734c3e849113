/** Lapses: ways in which an authorisation loses its force before the day it was given for. */
import { contains } from '../../../calendar/period.js';
import type { PlainDate } from '../../../calendar/plain-date.js';
import type { Consent, CourtRequest } from '../../../decisions/index.js';
import type { parties, requestKinds } from '../../../decisions/words.js';
import { isDecidedByInstitution } from '../../../family-network/authority/institution-decides.js';
import { authorityRecordsOn } from '../../../family-network/authority/usable-authority.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import type { Authorisation } from '../../authorisation.js';
import type { LegalLimitId } from '../limits.js';
import { legalBirthdayIn } from './birthday.js';
import { mayCarry, neededTitleOf } from './carries.js';
import { requestsOf } from './decisions-of.js';
import { type Ending, endingByLimit } from './ending.js';
import { supervisionOf } from './measure-in-force.js';

type Party = (typeof parties)[number];

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
 * that can be used must have been heard, and the child: about closed care always, else from the age of the law. Where the register has no requests
 * nobody knows; where it has no authorities any hearing of others counts.
 */
export function lapseWhenNotHeard(
  index: RegisterIndex,
  authorisation: Authorisation,
  requestKind: (typeof requestKinds)[number],
  limit: LegalLimitId,
): Ending | undefined {
  const ending = endingByLimit(limit, authorisation.start, 'not-heard');
  if (!index.has('requests') || ending === undefined) return undefined;
  const isHeard = requestsOf(index, authorisation.personId, requestKind).some(
    (request) =>
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

/** The first day of both compulsory care Acts (Wet verplichte ggz, Wet zorg en dwang), whose titles Jeugdwet 6.1.2(8) names. */
const compulsoryCareActs: PlainDate = '2020-01-01';

/** A youth Act authorisation for closed care was granted: a title of the compulsory care Acts ends, since there are any. */
export function endWhenClosedGranted(index: RegisterIndex, older: Authorisation): Ending | undefined {
  const granted = index
    .of('authorisations', 'personId', older.personId)
    .filter(({ kind, decidedOn }) => kind === 'gesloten-machtiging' && decidedOn > older.start)
    .map(({ decidedOn }) => decidedOn)
    .sort()[0];
  return granted === undefined || granted < compulsoryCareActs
    ? undefined
    : { on: granted, by: 'closed-title-granted', article: 'Jeugdwet 6.1.2(8)', certainty: 'high' };
}

function isUsed(
  index: RegisterIndex,
  { personId, kind, start, end }: Authorisation,
  before: PlainDate,
): boolean {
  return index.of('placements', 'personId', personId).some((placement) => {
    const inTime = placement.start < before && placement.start < end;
    // A stay of which nobody knows the end may have gone on.
    const wentOn = placement.end === undefined || placement.end > start;
    return inTime && wentOn && mayCarry(kind, placement.careForm) && isCarriedOutBy(kind, placement.careForm);
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
  { personId, kind, start }: Authorisation,
  heard: readonly string[],
): boolean {
  const child = isChildHeard(index, personId, kind, start) ? [personId] : [];
  const holders = authorityRecordsOn(index, personId, start).usable.map(({ holderId }) => holderId);
  const isHeard = (id: string, ...roles: readonly Party[]) =>
    [id, ...roles].some((each) => heard.includes(each));
  return (
    child.every((id) => isHeard(id, 'youth')) && holders.every((id) => isHeard(id, 'gezag-holder', 'parents'))
  );
}

/** About closed care the youth is heard at any age (Jeugdwet 6.1.10(1)), about a placement from twelve (Rv 809). */
function isChildHeard(
  index: RegisterIndex,
  personId: string,
  kind: Authorisation['kind'],
  day: PlainDate,
): boolean {
  if (kind === 'gesloten-spoed') return index.find('persons', personId) !== undefined;
  const heardFrom = legalBirthdayIn(index, personId, 'heard');
  return heardFrom !== undefined && heardFrom <= day;
}

function isOfRepresentative({ capacity }: Consent): boolean {
  return capacity === 'gezag' || capacity === 'guardian' || capacity === 'representative';
}

/** Whether no order and no guardianship of an institution holds on a day. */
function isWithoutFrame(index: RegisterIndex, personId: string, day: PlainDate): boolean {
  const supervision = supervisionOf(index, personId);
  if (supervision === undefined || supervision.some((each) => contains(each, day))) return false;
  return !isDecidedByInstitution(index, personId, day);
}
