/**
 * A delivery as CSV files, one per kind of record. They are for checking, archiving and for filling the forms of CBS: CBS
 * itself takes fixed positions or its own spreadsheet, of which the columns were not found.
 */
import Papa from 'papaparse';
import { fieldIn, protocolOf } from '../definition/index.js';
import type { RecordDefinition } from '../definition/record-definition.js';
import type { Delivery } from '../delivery/delivery.js';
import { type DeliveredRecord, type RecordKind, recordKinds, records } from '../records/index.js';
import { measurementsOf, textIn } from '../rules/engine/record-view.js';

/**
 * The files of a delivery by name, one per kind of record: semicolons between the cells, the field names of the version as
 * headers. Reading them gives the records back.
 *
 * Text that a spreadsheet would calculate is written with an apostrophe before it, which reading takes away. Fields that
 * the version does not have are left out.
 *
 * @dutch levering schrijven
 * @example
 * const period = reportingPeriod('2024H1');
 * const files = writeDelivery({ periods: { preventief: period }, records: { preventief: [{ bsn: '999900006', typeMaatregel: '31' }] } });
 * [...files.keys()]; // ['preventief.csv']
 * files.get('preventief.csv')?.split('\r\n')[0]; // 'bsn;geboortedatum;geslacht;postcode;gemeentecode;typeMaatregel;datumAanvang;datumEinde;redenBeeindiging'
 */
export function writeDelivery({ periods, records: own }: Delivery): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const kind of recordKinds) {
    const period = periods[kind];
    if (period === undefined) continue;
    const version = protocolOf(period)?.version ?? '7';
    const { fields, measurement = [] }: RecordDefinition = records[kind];
    const present = Object.values(fields).filter((field) => fieldIn(field, version) !== undefined);
    const single = present.map(({ name }) => name).filter((name) => !measurement.includes(name));
    const measured = present.map(({ name }) => name).filter((name) => measurement.includes(name));
    files.set(`${kind}.csv`, csvOf(kind, own[kind] ?? [], single, measured));
  }
  return files;
}

function csvOf(
  kind: RecordKind,
  list: readonly DeliveredRecord[],
  single: readonly string[],
  measured: readonly string[],
): string {
  const most = kind === 'jeugdhulp' ? Math.max(0, ...list.map((record) => measurementsOf(record).length)) : 0;
  const numbers = Array.from({ length: most }, (_, index) => index);
  const header = [...single, ...numbers.flatMap((number) => measured.map((name) => `${name}${number + 1}`))];
  const rows = list.map((record) => {
    const measurements = measurementsOf(record);
    return [
      ...single.map((name) => textIn(record, name)),
      ...numbers.flatMap((number) => measured.map((name) => textIn(measurements[number] ?? {}, name))),
    ].map(withoutFormula);
  });
  return `${Papa.unparse([header, ...rows], { delimiter: ';', newline: '\r\n' })}\r\n`;
}

/** The characters with which a spreadsheet begins to calculate (OWASP, CSV injection). */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
