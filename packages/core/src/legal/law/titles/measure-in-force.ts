/** When a measure is in force: as recorded, yet never longer than the law allows. */
import { mergePeriods, type Period } from '../../../calendar/period.js';
import type { PlainDate } from '../../../calendar/plain-date.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import { rememberedByPerson } from '../../../register/remembered-by-person.js';
import type { Measure } from '../../measure.js';
import { endingAtMajority } from './birthday.js';
import { requestsOf } from './decisions-of.js';
import { type Ending, endingByLimit, type InForce, inForceUntil, recordedEnd } from './ending.js';

/**
 * The days on which a measure is in force. It starts as recorded and ends at the first of: its recorded end, its
 * longest duration (a supervision order a year, a provisional one and a suspension of authority three months), and the
 * eighteenth birthday. Youth probation has no such ends.
 *
 * A suspension of authority goes on past three months when its end was requested in time, and when the register has no
 * requests: then nobody knows. Without a birth date no birthday ends it.
 *
 * @dutch maatregel van kracht
 * @example
 * const index = indexRegister({ about: { version: '1' }, persons: [{ id: 'c1', birthDate: '2007-06-15' }] });
 * measureInForce(index, { id: 'm', personId: 'c1', kind: 'ots', start: '2024-12-01', end: '2025-12-01' }).end; // '2025-06-15'
 */
export function measureInForce(index: RegisterIndex, measure: Measure): InForce {
  const known = knownDays(index, measure.personId);
  const days = known.get(measure) ?? daysInForce(index, measure);
  known.set(measure, days);
  return days;
}

/**
 * The stretches in which a child is under a supervision order, provisional or not, in order. Orders that touch are one
 * stretch. None when there is no order; `undefined` when the register has no measures.
 *
 * @dutch onder toezicht gesteld
 * @example
 * const vots: Measure = { id: 'm1', personId: 'c1', kind: 'vots', start: '2024-11-05', end: '2025-02-05' };
 * const ots: Measure = { id: 'm2', personId: 'c1', kind: 'ots', start: '2025-02-05', end: '2026-02-05' };
 * const index = indexRegister({ about: { version: '1' }, measures: [vots, ots] });
 * supervisionOf(index, 'c1'); // [{ start: '2024-11-05', end: '2026-02-05' }]
 */
export function supervisionOf(index: RegisterIndex, personId: string): readonly Period[] | undefined {
  return index.has('measures') ? stretchesUnderOrder(index, personId) : undefined;
}

const stretchesUnderOrder = /* @__PURE__ */ (() =>
  rememberedByPerson((index, personId): readonly Period[] => {
    const measures = index.of('measures', 'personId', personId);
    const orders = measures.filter(({ kind }) => kind === 'ots' || kind === 'vots');
    return orders.length === 0 ? [] : mergePeriods(orders.map((measure) => measureInForce(index, measure)));
  }))();

/** The end that three months of suspended authority bring, unless its termination was requested before. */
export function endOfSuspendedAuthority(
  index: RegisterIndex,
  personId: string,
  suspendedOn: PlainDate,
): Ending | undefined {
  const ending = endingByLimit('schorsing-gezag', suspendedOn);
  if (!index.has('requests') || ending === undefined) return undefined;
  const isRequested = requestsToEnd(index, personId).some(
    ({ filedOn, decidedOn = filedOn }) => filedOn < ending.on && decidedOn >= suspendedOn,
  );
  return isRequested ? undefined : ending;
}

const requestsToEnd = /* @__PURE__ */ (() =>
  rememberedByPerson((index, personId) => requestsOf(index, personId, 'end-of-gezag')))();

/** What was worked out before: much of what is asked about a child asks for the days of all its measures. */
const knownDays = /* @__PURE__ */ (() => rememberedByPerson(() => new Map<Measure, InForce>()))();

function daysInForce(index: RegisterIndex, measure: Measure): InForce {
  const { personId, kind, start, end } = measure;
  if (kind === 'jeugdreclassering') return inForceUntil(start, [recordedEnd(end)]);
  return inForceUntil(start, [
    recordedEnd(end),
    longestDuration(index, measure),
    endingAtMajority(index, personId),
  ]);
}

function longestDuration(index: RegisterIndex, { personId, kind, start }: Measure): Ending | undefined {
  switch (kind) {
    case 'ots':
      return endingByLimit('ots', start);
    case 'vots':
      return endingByLimit('vots', start);
    case 'schorsing-gezag':
      return endOfSuspendedAuthority(index, personId, start);
    default:
      return undefined;
  }
}
