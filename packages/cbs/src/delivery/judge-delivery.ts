/** The rules over a whole delivery, after its last record. */
import { addDays, type PlainDate } from '@jeugd/core';
import type { Ledger } from '../ledger/ledger.js';
import { personIndex } from '../ledger/persons.js';
import { hasFrequency, periodOfDay, type ReportingPeriod } from '../periods/reporting-period.js';
import { type RecordKind, records } from '../records/index.js';
import type { RecordScene } from '../rules/engine/record-view.js';
import { datePile } from '../rules/set/dates-in-piles.js';
import { deletedRows, vanishedRows } from '../rules/set/earlier-delivery.js';
import { personChecksOfDelivery } from '../rules/set/index.js';
import { transferPairs } from '../rules/set/receiving-file.js';
import type { SetContext } from '../rules/set/set-rule.js';
import { uniqueWithoutBsn } from '../rules/set/without-bsn.js';
import type { JudgeOptions } from './judge-options.js';
import type { RuleRuns } from './rule-runs.js';

/** What is judged. */
export interface DeliveryCase {
  readonly own: Ledger;
  readonly earlierOnes: Ledger;
  readonly receivingOnes: Ledger;
  /** Each kind of record with its period. */
  readonly scenes: ReadonlyMap<RecordKind, RecordScene>;
  readonly options: JudgeOptions;
  readonly runs: RuleRuns;
}

/** Judges the delivery as a whole. */
export function judgeDelivery(one: DeliveryCase): void {
  judgePersons(one);
  judgeEarlier(one);
  judgeTransfers(one);
  judgePeriods(one);
  judgeForm(one);
}

function judgePersons({ own, scenes, runs }: DeliveryCase): void {
  const inForce = (rule: string, row: number): boolean => {
    const scene = scenes.get(own.kind(row));
    return scene !== undefined && runs.isInForce(rule, scene);
  };
  const isInForceAnywhere = (rule: string) =>
    [...scenes.values()].some((scene) => runs.isInForce(rule, scene));
  const context: SetContext = {
    ledger: own,
    judged: (rule, count) => runs.of(rule).judged(count),
    fault(rule, row, field, other, params = {}) {
      if (!inForce(rule, row)) return;
      const place = other === undefined ? {} : { other: own.place(other) };
      runs.of(rule).fault({ ...own.location(row), field }, { ...params, ...place });
    },
  };
  const checks = personChecksOfDelivery.filter(({ rules }) => rules.some(isInForceAnywhere));
  const silent = new Set(
    personChecksOfDelivery.flatMap(({ rules }) => rules).filter((rule) => !isInForceAnywhere(rule)),
  );
  const guarded: SetContext = {
    ...context,
    judged: (rule, count) => {
      if (!silent.has(rule)) context.judged(rule, count);
    },
  };
  personIndex(own).each((rows) => {
    for (const { rules, check } of checks) {
      try {
        check(rows, guarded);
      } catch (thrown) {
        for (const rule of rules) runs.of(rule).crash(thrown);
      }
    }
  });
  if (isInForceAnywhere('KEY-02')) guardedBy(runs, ['KEY-02'], () => uniqueWithoutBsn(guarded));
}

function judgeEarlier({ own, earlierOnes, options, runs }: DeliveryCase): void {
  if (earlierOnes.size() === 0) return;
  const rule = options.redelivery === true ? 'DEL-01' : 'DEL-03';
  guardedBy(runs, [rule], () => {
    const run = runs.of(rule);
    run.judged(earlierOnes.size());
    const rows = options.redelivery === true ? deletedRows(earlierOnes, own) : vanishedRows(earlierOnes, own);
    for (const row of rows) run.fault(earlierOnes.location(row));
  });
}

function judgeTransfers({ own, receivingOnes, runs }: DeliveryCase): void {
  if (receivingOnes.size() === 0) return;
  guardedBy(runs, ['TRF-03'], () => {
    const run = runs.of('TRF-03');
    for (const { row, received, fits } of transferPairs(own, receivingOnes)) {
      run.judged();
      if (fits) continue;
      const place = { ...own.location(row), field: 'datumOvergedragen' };
      run.fault(place, { other: receivingOnes.place(received) });
      const there = { ...receivingOnes.location(received), field: 'datumOvergedragenGekregen' };
      run.fault(there, { other: own.place(row) });
    }
  });
}

/** Kinds of which the protocol says how often they are delivered. */
const periodic: readonly RecordKind[] = ['jeugdhulp', 'jeugdbescherming', 'jeugdreclassering'];

function judgePeriods({ own, scenes, options: { deliveredOn }, runs }: DeliveryCase): void {
  for (const [kind, { period, lastDay }] of scenes) {
    const { frequency } = records[kind];
    if (periodic.includes(kind)) {
      runs.of('DEL-06').judged();
      if (!hasFrequency(period, frequency)) runs.of('DEL-06').fault({ record: kind });
    }
    if (deliveredOn === undefined) continue;
    runs.of('DEL-07').judged();
    if (deliveredOn > addDays(lastDay, 21)) runs.of('DEL-07').fault({ record: kind });
    runs.of('DEL-02').judged();
    if (period.start < earliestProcessed(deliveredOn, frequency)) runs.of('DEL-02').fault({ record: kind });
  }
  const pile = datePile(own, (row) => scenes.get(own.kind(row))?.period);
  if (pile.total === 0) return;
  runs.of('PLA-01').judged();
  if (pile.isMuch) runs.of('PLA-01').fault({}, { count: pile.count, total: pile.total });
}

/** First day of the period before the last one that is over. */
function earliestProcessed(day: PlainDate, frequency: 'half-year' | 'quarter'): PlainDate {
  const before = ({ start }: ReportingPeriod) => periodOfDay(addDays(start, -1), frequency);
  return before(before(periodOfDay(day, frequency))).start;
}

function judgeForm({ own, scenes, options: { webForm, supplierKind }, runs }: DeliveryCase): void {
  const help = scenes.get('jeugdhulp');
  if (webForm === true && help !== undefined && runs.isInForce('DEL-05', help)) {
    const count = own.count('jeugdhulp');
    runs.of('DEL-05').judged();
    if (count > 50) runs.of('DEL-05').fault({ record: 'jeugdhulp' }, { count });
  }
  const scene = scenes.get('machtigingUithuisplaatsing');
  if (supplierKind === undefined || scene === undefined || !runs.isInForce('MUHP-12', scene)) return;
  runs.of('MUHP-12').judged();
  if (supplierKind !== 'gi') runs.of('MUHP-12').fault({ record: 'machtigingUithuisplaatsing' });
}

function guardedBy(runs: RuleRuns, rules: readonly string[], work: () => void): void {
  try {
    work();
  } catch (thrown) {
    for (const rule of rules) runs.of(rule).crash(thrown);
  }
}
