/** When a measure is in force: as recorded, yet never longer than the law allows. */
import { mergePeriods, type Period } from '../../../calendar/period.js';
import type { PlainDate } from '../../../calendar/plain-date.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import type { Measure } from '../../measure.js';
import { endingAtMajority } from './birthday.js';
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
  const { personId, kind, start, end } = measure;
  if (kind === 'jeugdreclassering') return inForceUntil(start, [recordedEnd(end)]);
  return inForceUntil(start, [
    recordedEnd(end),
    longestDuration(index, measure),
    endingAtMajority(index, personId),
  ]);
}

/** The stretches in which a child is under a supervision order, provisional or not; `undefined` when nobody knows. */
export function supervisionOf(index: RegisterIndex, personId: string): readonly Period[] | undefined {
  if (!index.has('measures')) return undefined;
  const orders = index
    .of('measures', 'personId', personId)
    .filter(({ kind }) => kind === 'ots' || kind === 'vots')
    .map((measure) => measureInForce(index, measure));
  return orders.length === 0 ? orders : mergePeriods(orders);
}

/** The end that three months of suspended authority bring, unless its termination was requested before. */
export function endOfSuspendedAuthority(
  index: RegisterIndex,
  personId: string,
  suspendedOn: PlainDate,
): Ending | undefined {
  const ending = endingByLimit('schorsing-gezag', suspendedOn);
  if (!index.has('requests') || ending === undefined) return undefined;
  const isRequested = index
    .of('requests', 'personId', personId)
    .some(
      ({ kind, filedOn, decidedOn = filedOn }) =>
        kind === 'end-of-gezag' && filedOn < ending.on && decidedOn >= suspendedOn,
    );
  return isRequested ? undefined : ending;
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
