/** A delivery in memory, judged at once. */
import { addDays, type PlainDate } from '@jeugd/core';
import { type InputFile, type Report, reportOf } from '@jeugd/validators/engine';
import { type RecordKind, recordKinds } from '../records/index.js';
import type { Delivery } from './delivery.js';
import { deliveryJudge } from './judge.js';
import type { JudgeOptions } from './judge-options.js';

/**
 * What a delivery is judged with.
 *
 * @dutch controle van een levering
 */
export interface ValidateDeliveryOptions
  extends Pick<
    JudgeOptions,
    'locale' | 'keep' | 'supplierKind' | 'webForm' | 'redelivery' | 'mostUnknownBsn'
  > {
  /** The delivery of the period before or, with `redelivery`, the earlier one of the same period. */
  readonly earlier?: Delivery;
  /** The delivery of the institution that took measures over. */
  readonly receiving?: Delivery;
  /** The day of the report; the last day of the last period unless told. No rule depends on it. */
  readonly asOf?: PlainDate;
}

/**
 * The report on a delivery: every rule with its outcome, and what was found.
 *
 * @dutch levering controleren
 * @example
 * const period = reportingPeriod('2024H1');
 * const record = {
 *   bsn: '999900006', geboortedatum: '20120315', geslacht: 'V', postcode: '6711AB', verwijzer: '01', hulpvorm: '01',
 *   gestartMetCrisis: '02', datumAanvang: '20240115',
 * };
 * const report = validateDelivery({ periods: { jeugdhulp: period }, records: { jeugdhulp: [record] } });
 * report.findings.map(({ code, location }) => [code, location.path, location.field]); // [['REF-05', '/jeugdhulp/0', 'verwijzer']]
 * report.rules.length; // 119
 */
export function validateDelivery(delivery: Delivery, options: ValidateDeliveryOptions = {}): Report {
  const { earlier, receiving, asOf, ...others } = options;
  const { locale = 'en' } = others;
  const judge = deliveryJudge({
    ...others,
    periods: delivery.periods,
    ...(delivery.deliveredOn !== undefined && { deliveredOn: delivery.deliveredOn }),
  });
  each(delivery, judge.record);
  if (earlier !== undefined) each(earlier, judge.earlier);
  if (receiving !== undefined) each(receiving, judge.receiving);
  const runs = judge.runs();
  const files: readonly InputFile[] = [];
  return reportOf({
    asOf: asOf ?? lastDayOf(delivery),
    locale,
    runs,
    found: { findings: judge.findings(), files },
    tool: '@jeugd/cbs',
  });
}

function each(
  { records }: Delivery,
  take: (kind: RecordKind, record: NonNullable<Delivery['records'][RecordKind]>[number]) => void,
): void {
  for (const kind of recordKinds) for (const record of records[kind] ?? []) take(kind, record);
}

function lastDayOf({ periods }: Delivery): PlainDate {
  const ends = Object.values(periods).map(({ end }) => end);
  const last = ends.sort().at(-1);
  return last === undefined ? '2015-01-01' : addDays(last, -1);
}
