/** The titles on record that may carry a stay, and those that fell short. */
import { stretchOf } from '../../../calendar/days-of-change.js';
import { type ClosedPeriod, clamp, contains, gaps, overlap, type Period } from '../../../calendar/period.js';
import { isLeftToInstitution } from '../../../family-network/authority/institution-decides.js';
import { turnsOfAuthority } from '../../../family-network/authority/turns-of-authority.js';
import { nightsPerWeekOf } from '../../../placements/nights.js';
import type { Placement } from '../../../placements/placement.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import { rememberedByPerson } from '../../../register/remembered-by-person.js';
import type { Authorisation } from '../../authorisation.js';
import type { Measure } from '../../measure.js';
import type { LegalItemId } from '../legal-item-ids.js';
import { admissionsUnder, authorisationInForce } from './authorisation-in-force.js';
import { authorityInForce, residenceDecidedUnder } from './authority-in-force.js';
import { isForClosedCare, mayCarry, neededTitleOf } from './carries.js';
import type { CarriedNights, UncoveredNights } from './coverage.js';
import type { InForce } from './ending.js';
import { measureInForce, supervisionOf } from './measure-in-force.js';

/** The nights that titles on record carry: authorisations and, for an open stay, guardianship and measures. */
export function carriedByTitles(
  index: RegisterIndex,
  placement: Placement,
  nights: ClosedPeriod,
): CarriedNights[] {
  const { personId, careForm } = placement;
  const carried: CarriedNights[] = [];
  for (const authorisation of authorisationsIn(index, personId, nights)) {
    if (!mayCarry(authorisation.kind, careForm)) continue;
    const inForce = authorisationInForce(index, authorisation);
    for (const each of nightsCarriedBy(index, authorisation, inForce, placement)) add(carried, each, nights);
  }
  if (neededTitleOf(careForm) === 'open') {
    for (const each of decidedByGuardian(index, personId)) add(carried, each, nights);
    for (const each of decidedByMeasure(index, placement)) add(carried, each, nights);
  }
  return carried;
}

/** Nights of which an authorisation on record says why it does not carry them; another title still may. */
export function shortfallsOfTitles(
  index: RegisterIndex,
  placement: Placement,
  nights: ClosedPeriod,
): UncoveredNights[] {
  const shortfalls: UncoveredNights[] = [];
  for (const authorisation of authorisationsIn(index, placement.personId, nights)) {
    for (const each of shortfallsOf(index, authorisation, placement)) add(shortfalls, each, nights);
  }
  return shortfalls;
}

/**
 * Nights of which a closed authorisation is the frame and yet not the title: those of an open stay beside any order.
 * Whether it puts consent aside there (Jeugdwet 7.3.4(1)) is a reading.
 */
export function framedByClosedTitles(
  index: RegisterIndex,
  placement: Placement,
  nights: ClosedPeriod,
): UncoveredNights[] {
  const framed: UncoveredNights[] = [];
  for (const authorisation of authorisationsIn(index, placement.personId, nights)) {
    const { id: recordId, kind } = authorisation;
    if (kind !== 'gesloten-machtiging' && kind !== 'gesloten-spoed') continue;
    const { start, end } = authorisationInForce(index, authorisation);
    const shortfall: Shortfall = {
      ...periodUntil(start, end),
      because: 'kind-does-not-carry',
      recordId,
      certainty: 'medium',
    };
    add(framed, shortfall, nights);
  }
  return framed;
}

function authorisationsIn(index: RegisterIndex, personId: string, nights: ClosedPeriod): Authorisation[] {
  return index
    .of('authorisations', 'personId', personId)
    .filter(({ start, end }) => start < nights.end && end > nights.start);
}

type Carried = Period & Pick<CarriedNights, 'title' | 'recordId'>;
type Shortfall = Period & Omit<UncoveredNights, 'start' | 'end'>;

function nightsCarriedBy(
  index: RegisterIndex,
  authorisation: Authorisation,
  inForce: InForce,
  placement: Placement,
): Carried[] {
  const { id, kind } = authorisation;
  const title = kind as LegalItemId; // A kind that may carry something is a known one.
  return stretchesOf(index, authorisation, inForce, placement).map(({ start, end }) => ({
    start,
    ...(end !== undefined && { end }),
    title,
    recordId: id,
  }));
}

/**
 * A closed night is carried by a conditional authorisation from an admission only, and by a suspended one when the child
 * was on leave and so not inside. An open night is carried by all of them as by an ordinary one: under an order
 * (Jeugdwet 6.1.2(6)); beside it the stay is voluntary, whatever the authorisation.
 */
function stretchesOf(
  index: RegisterIndex,
  authorisation: Authorisation,
  inForce: InForce,
  placement: Placement,
): readonly Period[] {
  const { kind, personId } = authorisation;
  if (neededTitleOf(placement.careForm) !== 'closed') {
    if (!isForClosedCare(kind)) return [inForce];
    return (supervisionOf(index, personId) ?? []).flatMap((order) => overlap(order, inForce) ?? []);
  }
  const stretches =
    kind === 'gesloten-voorwaardelijk' ? admissionsUnder(index, authorisation, inForce) : [inForce];
  const suspended = nightsSuspended(index, authorisation, placement);
  return suspended.length === 0 ? stretches : stretches.flatMap((each) => gaps(suspended, each));
}

function nightsSuspended(
  index: RegisterIndex,
  { personId, suspensions }: Authorisation,
  placement: Placement,
): Period[] {
  if (suspensions === undefined || suspensions.length === 0) return [];
  const leaves = index
    .of('leaves', 'personId', personId)
    .filter(({ placementId }) => placementId === placement.id)
    .map(({ start, end, withdrawnOn }) => periodUntil(start, earlier(end, withdrawnOn)));
  return suspensions.flatMap(({ start, end }) => gaps(leaves, periodUntil(start, end)));
}

function shortfallsOf(index: RegisterIndex, authorisation: Authorisation, placement: Placement): Shortfall[] {
  const { id: recordId, kind, start, end } = authorisation;
  const recorded = { start, end };
  if (!mayCarry(kind, placement.careForm)) {
    const isOfThisAct = kind === 'muhp' || kind === 'spoed-muhp';
    return isOfThisAct ? [{ ...recorded, because: 'kind-does-not-carry', recordId, certainty: 'high' }] : [];
  }
  const isClosedStay = neededTitleOf(placement.careForm) === 'closed';
  if (kind === 'gesloten-voorwaardelijk' && isClosedStay) {
    return [{ ...recorded, because: 'kind-does-not-carry', recordId, certainty: 'high' }];
  }
  const suspended = isClosedStay ? nightsSuspended(index, authorisation, placement) : [];
  const shortfalls: Shortfall[] = suspended.map((each) => ({
    ...each,
    because: 'suspended',
    recordId,
    certainty: 'high',
  }));
  const inForce = authorisationInForce(index, authorisation);
  const { endedBy, certainty } = inForce;
  if (endedBy !== undefined && endedBy !== 'recorded' && inForce.end !== undefined && inForce.end < end) {
    shortfalls.push({ start: inForce.end, end, because: endedBy, recordId, certainty });
  }
  if (inForce.start > start) {
    shortfalls.push({ start, end: inForce.start, because: 'no-measure', recordId, certainty: 'high' });
  }
  return shortfalls;
}

const decidedByGuardian = /* @__PURE__ */ (() =>
  rememberedByPerson((index, childId): readonly Carried[] =>
    index.of('authorities', 'childId', childId).flatMap((authority) => {
      const title = residenceDecidedUnder(index, authority);
      if (title === undefined) return [];
      const { start, end } = authorityInForce(index, authority);
      return [{ ...periodUntil(start, end), title, recordId: authority.id }];
    }),
  ))();

/** Suspended authority leaves the residence to the institution; help in the frame of youth probation needs no consent. */
const measuresThatCarry = ['schorsing-gezag', 'jeugdreclassering'] as const;
/** A part of the week is not the stay by day and night for which an order asks an authorisation (BW 1:265a). */
const measuresThatCarryPartTime = [...measuresThatCarry, 'ots', 'vots'] as const;

function decidedByMeasure(index: RegisterIndex, placement: Placement): readonly Carried[] {
  const { partTime, fullTime } = carriedByMeasures(index, placement.personId);
  return nightsPerWeekOf(placement) < 7 ? partTime : fullTime;
}

const carriedByMeasures = /* @__PURE__ */ (() =>
  rememberedByPerson((index, personId) => ({
    fullTime: daysOfMeasures(index, personId, measuresThatCarry),
    partTime: daysOfMeasures(index, personId, measuresThatCarryPartTime),
  })))();

function daysOfMeasures(
  index: RegisterIndex,
  personId: string,
  titles: readonly LegalItemId[],
): readonly Carried[] {
  return index.of('measures', 'personId', personId).flatMap((measure) => {
    const title = titles.find((kind) => kind === measure.kind);
    if (title === undefined) return [];
    const { start, end } = measureInForce(index, measure);
    const inForce = periodUntil(start, end);
    const stretches = title === 'schorsing-gezag' ? leftToInstitution(index, measure, inForce) : [inForce];
    return stretches.map((each) => ({ ...each, title, recordId: measure.id }));
  });
}

/** The days of a suspension on which nobody is left to go on alone, cut on the days on which authority may change. */
function leftToInstitution(index: RegisterIndex, { personId }: Measure, inForce: Period): readonly Period[] {
  const all = turnsOfAuthority(index, personId);
  const first = stretchOf(all, inForce.start);
  const last = inForce.end === undefined ? all.length : stretchOf(all, inForce.end);
  const turns = all.slice(first, last).filter((day) => contains(inForce, day));
  const starts = [inForce.start, ...turns];
  return starts.flatMap((start, position) =>
    isLeftToInstitution(index, personId, start)
      ? [periodUntil(start, starts[position + 1] ?? inForce.end)]
      : [],
  );
}

function add<Stretch extends Period>(
  list: (Stretch & ClosedPeriod)[],
  stretch: Stretch,
  nights: ClosedPeriod,
): void {
  const inside = clamp(periodUntil(stretch.start, stretch.end), nights);
  if (inside !== undefined) list.push({ ...stretch, ...inside });
}

function periodUntil(start: Period['start'], end: Period['end']): Period {
  return end === undefined ? { start } : { start, end };
}

function earlier(a: Period['end'], b: Period['end']): Period['end'] {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
