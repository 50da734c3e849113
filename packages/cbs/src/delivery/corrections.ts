/** Corrections: a new delivery replaces the whole period. */
import type { RecordKind } from '../records/index.js';
import type { Delivery } from './delivery.js';

/**
 * The deliveries that count, when some correct others: of each supplier, kind of record and period only the last one in
 * the list. A correction replaces the whole period: what it leaves out is deleted, also when it never changed.
 *
 * A delivery of which nothing is left falls out; one without a name of its supplier is taken as that of one same supplier.
 *
 * @dutch correcties verwerken
 * @example
 * const period = { start: '2024-01-01', end: '2024-07-01' } as const;
 * const first = { periods: { jeugdhulp: period }, records: { jeugdhulp: [{ bsn: '999900006' }, { bsn: '999900018' }] } };
 * const correction = { periods: { jeugdhulp: period }, records: { jeugdhulp: [{ bsn: '999900018' }] } };
 * latestDeliveries([first, correction]).map(({ records }) => records.jeugdhulp?.length); // [1]
 */
export function latestDeliveries(deliveries: readonly Delivery[]): readonly Delivery[] {
  const seen = new Set<string>();
  const latest: Delivery[] = [];
  for (const delivery of [...deliveries].reverse()) {
    const kinds = (Object.keys(delivery.periods) as RecordKind[]).filter((kind) => {
      const key = keyOf(delivery, kind);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    if (kinds.length > 0) latest.unshift(withKinds(delivery, kinds));
  }
  return latest;
}

function keyOf({ supplier = '', periods }: Delivery, kind: RecordKind): string {
  return JSON.stringify([supplier, kind, periods[kind]?.start, periods[kind]?.end]);
}

function withKinds(delivery: Delivery, kinds: readonly RecordKind[]): Delivery {
  return {
    ...delivery,
    periods: Object.fromEntries(kinds.map((kind) => [kind, delivery.periods[kind]])),
    records: Object.fromEntries(kinds.map((kind) => [kind, delivery.records[kind] ?? []])),
  };
}
