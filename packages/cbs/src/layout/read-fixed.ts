/** A file with fixed positions, read by a layout. */
import type { Locale } from '@jeugd/core';
import type { Header } from '../reader/columns.js';
import { columnsOf } from '../reader/columns.js';
import { type Faults, faultsIn } from '../reader/faults.js';
import type { DeliveryFileReading, ReadRecord } from '../reader/index.js';
import { kindOfRecord, rowsToRecords } from '../reader/rows-to-records.js';
import { type DeliverySource, decoder, piecesOf } from '../reader/source.js';
import type { Layout } from './layout.js';

/**
 * How to read a file with fixed positions.
 *
 * @dutch leesopties voor vaste posities
 */
export interface FixedFileOptions {
  /** Its name, for findings. */
  readonly file?: string;
  /** Language of the findings; English unless told. */
  readonly locale?: Locale;
}

/**
 * Reads a file with fixed positions. Blanks around a value fall away; a line that is too short is kept and reported, with
 * what is missing as empty.
 *
 * @dutch bestand met vaste posities lezen
 * @example
 * const layout = parseLayout({ name: 'invented', kind: 'jeugdhulp', fields: [{ field: 'bsn', start: 1, length: 9 }, { field: 'hulpvorm', start: 11, length: 2 }] });
 * const reading = readFixedFile('999900006 02\n', layout);
 * reading.records[0].record; // { bsn: '999900006', hulpvorm: '02' }
 */
export function readFixedFile(
  source: DeliverySource,
  layout: Layout,
  { file, locale = 'en' }: FixedFileOptions = {},
): DeliveryFileReading & { readonly records: readonly ReadRecord[] } {
  const faults = faultsIn(file, locale);
  const records: ReadRecord[] = [];
  const header: Header = {
    kinds: [layout.kind],
    columns: columnsOf(layout.fields.map(({ field }) => field)),
    width: layout.fields.length,
  };
  const rows = rowsToRecords(
    () => (record, line) => records.push({ kind: kindOfRecord(layout.kind, record), record, line }),
    faults,
    { header },
  );
  let line = 0;
  for (const text of linesOf(source, faults)) {
    line += 1;
    if (text.trim() === '' || isSkipped(text, layout)) continue;
    reportLength(text, layout, line, faults);
    const cells = layout.fields.map(({ start, length }) => text.slice(start - 1, start - 1 + length).trim());
    rows.row(cells, line, false);
  }
  if (line === 0) faults.report('cbs/empty-file');
  return {
    kind: layout.kind,
    count: records.length,
    records,
    findings: faults.findings,
    truncated: faults.truncated(),
  };
}

function isSkipped(text: string, { skip = [] }: Layout): boolean {
  return skip.some(({ start, equals }) => text.startsWith(equals, start - 1));
}

function reportLength(text: string, { fields, lineLength }: Layout, line: number, faults: Faults): void {
  const needed = Math.max(...fields.map(({ start, length }) => start + length - 1));
  const expected = lineLength ?? needed;
  const found = text.length;
  if (found < expected && found < needed)
    faults.report('cbs/short-line', { line, column: found + 1 }, { found, expected });
  if (found > expected && text.slice(expected).trim() !== '')
    faults.report('cbs/long-line', { line, column: expected + 1 }, { found, expected });
}

/** The lines, without their ends. */
function* linesOf(source: DeliverySource, faults: Faults): Generator<string> {
  let rest = '';
  for (const text of textsOf(source, faults)) {
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest.replace(/\r$/, '') !== '') yield rest.replace(/\r$/, '');
}

function* textsOf(source: DeliverySource, faults: Faults): Generator<string> {
  if (typeof source === 'string') {
    yield source.replace(/^\uFEFF/, '');
    return;
  }
  const decode = decoder(faults);
  for (const piece of piecesOf(source)) yield decode.decode(piece, 1);
  yield decode.rest(1);
}
