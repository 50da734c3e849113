/** A file with fixed positions that comes in pieces: each line is a record, cut by a layout. */
import type { Locale } from '@jeugd/core';
import { columnsOf, type Header } from '../reader/columns.js';
import { type Faults, faultsIn } from '../reader/faults.js';
import type { DeliveryFeed, OnRecord } from '../reader/index.js';
import { longestRow } from '../reader/limits.js';
import { kindOfRecord, rowsToRecords } from '../reader/rows-to-records.js';
import { decoder } from '../reader/source.js';
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

/** A feed that has seen nothing yet. */
export function fixedFeed(
  onRecord: OnRecord,
  layout: Layout,
  { file, locale = 'en' }: FixedFileOptions = {},
): DeliveryFeed {
  const faults = faultsIn(file, locale);
  const decode = decoder(faults);
  let [rest, line, count, isUseless] = ['', 0, 0, false];
  const receive = () => (record: Parameters<OnRecord>[1], at: number) => {
    count += 1;
    onRecord(kindOfRecord(layout.kind, record), record, at);
  };
  const rows = rowsToRecords(receive, faults, { header: headerOf(layout) });

  const takeLine = (text: string): void => {
    line += 1;
    if (text.trim() === '' || isSkipped(text, layout)) return;
    reportLength(text, layout, line, faults);
    const cells = layout.fields.map(({ start, length }) => text.slice(start - 1, start - 1 + length).trim());
    rows.row(cells, line, false);
  };
  const takeText = (text: string): void => {
    if (isUseless) return;
    if (text.includes('\0')) {
      faults.report('cbs/binary', { line: line + 1 });
      isUseless = true;
      return;
    }
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    // Nothing of a line that goes on and on is kept but its beginning.
    rest = (lines.pop() ?? '').slice(0, longestRow);
    for (const one of lines) takeLine(one);
  };

  return {
    push(piece) {
      if (typeof piece === 'string')
        takeText(line === 0 && rest === '' ? piece.replace(/^\uFEFF/, '') : piece);
      else takeText(decode.decode(piece, line + 1));
    },
    end() {
      takeText(decode.rest(line + 1));
      const last = rest.replace(/\r$/, '');
      if (last !== '' && !isUseless) takeLine(last);
      if (line === 0 && !isUseless) faults.report('cbs/empty-file');
      return { kind: layout.kind, count, findings: faults.findings, truncated: faults.truncated() };
    },
  };
}

function headerOf({ kind, fields }: Layout): Header {
  return { kinds: [kind], columns: columnsOf(fields.map(({ field }) => field)), width: fields.length };
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
