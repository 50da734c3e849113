/**
 * A file of a delivery, read piece by piece: CSV with the field names as headers, or a workbook (.xlsx).
 */
import type { Finding, Locale } from '@jeugd/core';
import type { DeliveredRecord, RecordKind } from '../records/index.js';
import { csvFeed } from './csv-feed.js';
import { faultsIn } from './faults.js';
import { type OnRecord, recordSorter } from './record-sorter.js';
import { rowsToRecords } from './rows-to-records.js';
import { bytesOf, type DeliverySource, decoder, piecesOf } from './source.js';
import { readWorkbook } from './workbook/read-workbook.js';

/**
 * How to read a file.
 *
 * @dutch leesopties van een levering
 */
export interface DeliveryFileOptions {
  /** Its name, for findings; when the header leaves a choice, its words decide on the kind of record. */
  readonly file?: string;
  /** Language of the findings; English unless told. */
  readonly locale?: Locale;
  /** The kind of record in it; found from the header, the name and the codes unless told. */
  readonly kind?: RecordKind;
  /** Only these fields are read, for who looks at little of a large file; all unless told. */
  readonly fields?: readonly string[];
}

/**
 * What reading a file gave.
 *
 * @dutch lezing van een bestand
 */
export interface DeliveryFileReading {
  /** The kind of record in it; absent when it is no file of a delivery. */
  readonly kind?: RecordKind;
  /** How many records were read. */
  readonly count: number;
  /** What is wrong with the file, with row and column. */
  readonly findings: readonly Finding[];
  /** The codes of which not all findings were kept, with their total. */
  readonly truncated: Readonly<Record<string, number>>;
}

/**
 * Takes a file piece by piece.
 *
 * @dutch toevoer van een bestand
 */
export interface DeliveryFeed {
  /** Takes the next bytes or text. */
  push(piece: Uint8Array | string): void;
  /** Takes the end of the file; gives what was found. */
  end(): DeliveryFileReading;
}

/**
 * A feed for one file: records are given as soon as they are whole, so that memory holds little of a large file. Of a
 * workbook the packed bytes are kept until the end.
 *
 * A value that a spreadsheet changed by itself (a lost leading zero, the number of a day) is mended and reported; all other
 * values are given as they are.
 *
 * @dutch bestand stuk voor stuk lezen
 * @example
 * const seen: string[] = [];
 * const feed = deliveryFeed((kind, record, line) => seen.push(`${kind} ${line} ${record['verwijzer']}`));
 * feed.push('bsn;geboortedatum;hulpvorm;verwijzer\n99990');
 * feed.push('0006;20120315;02;2\n');
 * feed.end().findings.map(({ code, location }) => [code, location.line, location.column]).at(-1); // ['cbs/lost-zero', 2, 4]
 * seen; // ['jeugdhulp 2 02']
 */
export function deliveryFeed(onRecord: OnRecord, options: DeliveryFileOptions = {}): DeliveryFeed {
  const { file, locale = 'en', kind, fields } = options;
  const faults = faultsIn(file, locale);
  const sorter = recordSorter(onRecord, faults, file, kind);
  const rows = rowsToRecords(sorter.receive, faults, { fields });
  const csv = csvFeed(rows, faults);
  const decode = decoder(faults);
  const packed: Uint8Array[] = [];
  let form: FileForm | undefined;
  let start: Uint8Array = new Uint8Array(0);

  const takeText = (text: string): void => {
    form ??= 'text';
    if (form !== 'text') return;
    if (text.includes('\0')) {
      faults.report('cbs/binary', { line: csv.line() });
      form = 'useless';
    } else csv.push(text);
  };

  const takeBytes = (bytes: Uint8Array): void => {
    if (form === undefined) {
      form = formOf(bytes);
      if (form === 'old-spreadsheet') faults.report('cbs/old-spreadsheet');
      if (form === 'utf-16') faults.report('cbs/utf-16');
    }
    if (form === 'workbook') packed.push(bytes.slice());
    else if (form === 'text') takeText(decode.decode(bytes, csv.line()));
  };

  return {
    push(piece) {
      if (typeof piece === 'string')
        return takeText(form === undefined ? piece.replace(/^\uFEFF/, '') : piece);
      if (form !== undefined) return takeBytes(piece);
      start = bytesOf([start, piece]);
      if (start.length >= bytesThatTell) takeBytes(start);
    },
    end() {
      if (form === undefined && start.length > 0) takeBytes(start);
      // Taken out of the list, so that its bytes are not held twice while they are read.
      if (form === 'workbook') readWorkbook(bytesOf(packed.splice(0)), sorter.receive, faults);
      else if (form === 'text') {
        takeText(decode.rest(csv.line()));
        csv.end();
      } else if (form === undefined) faults.report('cbs/empty-file');
      const found = sorter.end();
      return { ...found, findings: faults.findings, truncated: faults.truncated() };
    },
  };
}

/**
 * Reads a whole file.
 *
 * @dutch bestand van een levering lezen
 * @example
 * const text = 'bsn,geboortedatum,typeMachtiging\n999900006,20120315,72\n';
 * const reading = readDeliveryFile(text);
 * reading.kind; // 'machtigingUithuisplaatsing'
 * reading.records[0].record['typeMachtiging']; // '72'
 */
export function readDeliveryFile(
  source: DeliverySource,
  options: DeliveryFileOptions = {},
): DeliveryFileReading & { readonly records: readonly ReadRecord[] } {
  const records: ReadRecord[] = [];
  const feed = deliveryFeed((kind, record, line) => records.push({ kind, record, line }), options);
  feedFrom(source, feed);
  return { ...feed.end(), records };
}

/**
 * A record with its kind and its line.
 *
 * @dutch gelezen record
 */
export interface ReadRecord {
  /** Its kind. */
  readonly kind: RecordKind;
  /** The record. */
  readonly record: DeliveredRecord;
  /** The line on which it begins, from 1; of a workbook its row. */
  readonly line: number;
}

/** Gives a source to a feed. */
export function feedFrom(source: DeliverySource, feed: Pick<DeliveryFeed, 'push'>): void {
  if (typeof source === 'string') feed.push(source);
  else for (const piece of piecesOf(source)) feed.push(piece);
}

/** The bytes at the start of a file that tell its form. */
const bytesThatTell = 4;

type FileForm = 'text' | 'workbook' | 'old-spreadsheet' | 'utf-16' | 'useless';

function formOf(bytes: Uint8Array): FileForm {
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b && (c === 3 || c === 5)) return 'workbook';
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return 'old-spreadsheet';
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) ? 'utf-16' : 'text';
}
