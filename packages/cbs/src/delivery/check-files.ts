/** The files of a delivery, read and judged together as a stream. */
import { addDays, type Finding, fillText, finding, type PlainDate } from '@jeugd/core';
import { type InputFile, type Report, reportOf } from '@jeugd/validators/engine';
import { fixedFeed } from '../layout/fixed-feed.js';
import type { Layout } from '../layout/index.js';
import { periodName, type ReportingPeriod } from '../periods/index.js';
import { feedFrom } from '../reader/delivery-feed.js';
import {
  type DeliveryFileOptions,
  type DeliveryFileReading,
  deliveryFeed,
  type OnRecord,
} from '../reader/index.js';
import { readerFaults } from '../reader/texts.js';
import { type RecordKind, recordKinds, records } from '../records/index.js';
import { periodFinder, periodInName } from './infer-periods.js';
import { deliveryJudge } from './judge.js';
import type { JudgeOptions } from './judge-options.js';
import type { DeliverySummary } from './summary.js';

/**
 * How to check the files of a delivery.
 *
 * @dutch controle van de bestanden van een levering
 */
export interface CheckFilesOptions extends Omit<JudgeOptions, 'periods' | 'redelivery'> {
  /** The reporting period; from the names of the files, else from their dates, unless told. */
  readonly periods?: JudgeOptions['periods'];
  /** The layouts of files with fixed positions, by the name of the file. */
  readonly layouts?: ReadonlyMap<string, Layout>;
  /** The day of the report; the last day of the last period unless told. No rule depends on it. */
  readonly asOf?: PlainDate;
}

/**
 * What checking the files of a delivery gave.
 *
 * @dutch uitslag van een levering
 */
export interface CheckedDelivery {
  /** Every file, every finding with file, line and column, and every rule with its outcome. */
  readonly report: Report;
  /** The delivery in numbers. */
  readonly summary: DeliverySummary;
  /** The reporting period of each kind of record. */
  readonly periods: Readonly<Partial<Record<RecordKind, ReportingPeriod>>>;
}

/**
 * A file that can be read: its text or bytes, or what opens it. What opens it is called twice when the period has to be
 * found from the dates.
 *
 * @dutch bestand van een levering
 */
export type DeliveryInput = string | Uint8Array | (() => Iterable<Uint8Array>);

/**
 * Checks the files of one delivery together: all files of one supplier, by name. Rules that look across kinds of record
 * (an authorisation and its measure) take what is in these files as all there is.
 *
 * @dutch bestanden van een levering controleren
 * @example
 * const text = 'bsn;geboortedatum;geslacht;postcode;typeMachtiging;datumAanvangMachtiging;datumEindeMachtiging\n' +
 *   '999900006;20120315;V;6711AB;72;20240110;\n';
 * const { report, periods } = checkDeliveryFiles(new Map([['muhp-2024H1.csv', text]]));
 * report.files?.[0]?.findings.map(({ code, location }) => [code, location.line]); // [['MUHP-05', 2]]
 * periods.machtigingUithuisplaatsing; // { start: '2024-01-01', end: '2024-07-01' }
 */
export function checkDeliveryFiles(
  files: ReadonlyMap<string, DeliveryInput>,
  { periods, asOf, layouts = new Map(), ...options }: CheckFilesOptions = {},
): CheckedDelivery {
  const { locale = 'en' } = options;
  const named = periods ?? periodsInNames(files);
  const known = named ?? inferredPeriods(files, layouts);
  const judge = deliveryJudge({ ...options, periods: known });
  const inputs: InputFile[] = [];
  const findings: Finding[] = [];
  const truncated: Record<string, number> = {};
  for (const [file, input] of files) {
    const layout = layouts.get(file);
    const reading = readInto(input, { file, locale, layout }, (kind, record, line) =>
      judge.record(kind, record, { file, line }),
    );
    inputs.push({ file, kind: reading.kind ?? 'unknown' });
    findings.push(...reading.findings);
    for (const [code, count] of Object.entries(reading.truncated))
      truncated[code] = (truncated[code] ?? 0) + count;
  }
  const runs = judge.runs();
  const all = 'start' in known ? Object.fromEntries(recordKinds.map((kind) => [kind, known])) : known;
  if (named === undefined) findings.push(...saidOf(all, locale));
  const report = reportOf({
    asOf: asOf ?? lastDayIn(all),
    locale,
    runs,
    found: { findings: [...findings, ...judge.findings()], files: inputs, truncated },
    tool: '@jeugd/cbs',
  });
  return { report, summary: judge.summary(), periods: all };
}

interface Reading extends DeliveryFileOptions {
  readonly layout: Layout | undefined;
}

function readInto(
  input: DeliveryInput,
  { layout, ...options }: Reading,
  onRecord: OnRecord,
): DeliveryFileReading {
  const feed = layout === undefined ? deliveryFeed(onRecord, options) : fixedFeed(onRecord, layout, options);
  feedFrom(typeof input === 'function' ? input() : input, feed);
  return feed.end();
}

/** The period that the names of the files name, when they all name the same. */
function periodsInNames(files: ReadonlyMap<string, DeliveryInput>): ReportingPeriod | undefined {
  const found = [...files.keys()].map(periodInName);
  const [first] = found;
  return first !== undefined && found.every((one) => one?.start === first.start && one.end === first.end)
    ? first
    : undefined;
}

/** A kind, and the days on which a record begins and ends. */
const fieldsThatTell = [
  ...Object.values(records).flatMap(({ typeField, startField, endField }) => [
    typeField,
    startField,
    endField,
  ]),
  'datumOvergedragenGekregen',
  'datumOvergedragen',
];

function inferredPeriods(
  files: ReadonlyMap<string, DeliveryInput>,
  layouts: ReadonlyMap<string, Layout>,
): Readonly<Partial<Record<RecordKind, ReportingPeriod>>> {
  const finder = periodFinder();
  for (const [file, input] of files)
    readInto(input, { file, layout: layouts.get(file), fields: fieldsThatTell }, finder.see);
  return finder.found();
}

function saidOf(periods: CheckedDelivery['periods'], locale: 'nl' | 'en'): readonly Finding[] {
  const code = 'cbs/period-inferred';
  const { severity, texts } = readerFaults[code];
  return Object.entries(periods).map(([record, one]) => {
    const params = { period: periodName(one) };
    return finding({
      code,
      severity,
      message: fillText(texts[locale], params),
      location: { record },
      params,
    });
  });
}

function lastDayIn(periods: CheckedDelivery['periods']): PlainDate {
  const last = Object.values(periods)
    .map(({ end }) => end)
    .sort()
    .at(-1);
  return last === undefined ? '2015-01-01' : addDays(last, -1);
}
