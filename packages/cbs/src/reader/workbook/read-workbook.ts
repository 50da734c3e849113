/**
 * A workbook (.xlsx): each sheet that has the field names of a delivery in its first row is read, the others are named.
 */
import type { Header } from '../columns.js';
import { isHeader } from '../columns.js';
import type { Faults } from '../faults.js';
import { largestSmallPart, mostGrowth, mostInSheets } from '../limits.js';
import type { DaySystem } from '../repair.js';
import { type RecordReceiver, type RowsToRecords, rowsToRecords } from '../rows-to-records.js';
import { readSheet } from './sheet.js';
import { readXml } from './xml.js';
import { type Allowance, type Unpacked, type ZipPart, zipParts } from './zip.js';

/** Reads the sheets. */
export function readWorkbook(
  bytes: Uint8Array,
  receive: (header: Header) => RecordReceiver,
  faults: Faults,
): void {
  const parts = zipParts(bytes);
  const book = parts?.get('xl/workbook.xml');
  if (parts === undefined || book === undefined) faults.report('cbs/workbook-broken');
  else if ([...parts.values()].some(({ isEncrypted }) => isEncrypted))
    faults.report('cbs/workbook-encrypted');
  else readSheets(parts, book, allowanceOf(bytes), receive, faults);
}

/** Few bytes may not become many: a file that was made to fill a memory costs no more than another. */
function allowanceOf({ length }: Uint8Array): Allowance {
  return { left: Math.min(mostInSheets, Math.max(largestSmallPart, mostGrowth * length)) };
}

function readSheets(
  parts: ReadonlyMap<string, ZipPart>,
  book: ZipPart,
  allowance: Allowance,
  receive: (header: Header) => RecordReceiver,
  faults: Faults,
): void {
  const limit = allowance.left;
  const texts = sharedTexts(parts.get('xl/sharedStrings.xml'), faults);
  const days = daySystemOf(book);
  const sheets = [...parts.keys()].filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)).sort(byNumber);
  if (texts === undefined) return;
  if (sheets.length === 0) faults.report('cbs/workbook-broken');
  for (const [number, name] of sheets.entries()) {
    const part = parts.get(name);
    if (part === undefined) continue;
    const rows = rowsToRecords(receive, faults, { mayBeShort: true, days });
    let isDelivery: boolean | undefined;
    const outcome = readSheet(part, texts, allowance, {
      row(cells, row) {
        if (isDelivery === undefined) {
          isDelivery = isHeader(cells);
          if (!isDelivery)
            faults.report('cbs/sheet-without-records', { path: `/${number}` }, { sheet: number + 1 });
        }
        return isDelivery && takeRow(rows, cells, row);
      },
    });
    reportOutcome(outcome, limit, faults);
    if (outcome === 'too-large') return;
  }
}

function takeRow(rows: RowsToRecords, cells: readonly string[], row: number): boolean {
  if (rows.found() === undefined) return rows.header(cells, row);
  rows.row(cells, row, false);
  return true;
}

function reportOutcome(outcome: Unpacked, limit: number, faults: Faults): void {
  if (outcome === 'broken') faults.report('cbs/workbook-broken');
  if (outcome === 'too-large')
    faults.report('cbs/workbook-too-large', {}, { limit: Math.round(limit / (1 << 20)) });
}

/** The texts that cells point at; `undefined` when they cannot be read. */
function sharedTexts(part: ZipPart | undefined, faults: Faults): readonly string[] | undefined {
  const texts: string[] = [];
  if (part === undefined) return texts;
  let [text, isInText, isInItem, isPhonetic] = ['', false, false, false];
  const outcome = readXml(
    part,
    { left: largestSmallPart },
    {
      open(name) {
        if (name === 'si') [text, isInItem] = ['', true];
        if (name === 'rPh') isPhonetic = true;
        if (name === 't') isInText = isInItem && !isPhonetic;
      },
      text(piece) {
        if (isInText && text.length < 10_000) text += piece;
      },
      close(name) {
        if (name === 't') isInText = false;
        if (name === 'rPh') isPhonetic = false;
        if (name !== 'si') return;
        texts.push(text);
        isInItem = false;
      },
    },
  );
  reportOutcome(outcome, largestSmallPart, faults);
  return outcome === 'whole' ? texts : undefined;
}

/** Workbooks of an old Macintosh count days from 1904. */
function daySystemOf(book: ZipPart): DaySystem {
  let days: DaySystem = 1900;
  readXml(
    book,
    { left: largestSmallPart },
    {
      open(name, attributes) {
        if (name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) days = 1904;
      },
      text() {},
      close() {},
    },
  );
  return days;
}

function byNumber(a: string, b: string): number {
  const numberIn = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);
  return numberIn(a) - numberIn(b) || (a < b ? -1 : 1);
}
