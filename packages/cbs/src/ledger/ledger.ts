/**
 * The ledger: what rules and figures over a whole delivery need of each record, in columns of numbers.
 *
 * A delivery of a million records takes some 60 MB here, so that it can be read as a stream.
 */
import { dayNumber, type Location } from '@jeugd/core';
import { type RecordKind, recordKinds } from '../records/index.js';
import { type Day, isDay } from '../rules/engine/day.js';
import { type RecordView, textIn } from '../rules/engine/record-view.js';
import { column } from './column.js';
import { hashOf } from './hash.js';

/** A day that is not filled, and a day that does not exist. */
export const emptyDay = -2_000_000_000;
export const wrongDay = -2_000_000_001;

/** BSNs that are no number of a person. */
export const bsnWrong = -1;
export const bsnUnknown = -2;
export const bsnUnborn = -3;

/**
 * Where a record stands.
 *
 * @dutch herkomst van een record
 */
export interface RecordOrigin {
  /** The file it is in. */
  readonly file?: string;
  /** The line on which it begins. */
  readonly line?: number;
}

/** Records in columns; a row is a record, in the order in which they came. */
export interface Ledger {
  /** Adds a record. */
  add(view: RecordView, origin?: RecordOrigin): void;
  /** How many there are. */
  size(): number;
  /** How many there are of a kind. */
  count(kind: RecordKind): number;
  kind(row: number): RecordKind;
  /** The BSN as a number, or one of the negative marks. */
  bsn(row: number): number;
  /** The code of its type as a number; 0 when it is none of the list. */
  type(row: number): number;
  /** The reason of the end as a number; 0 when there is none. */
  reason(row: number): number;
  start(row: number): number;
  end(row: number): number;
  handedOver(row: number): number;
  takenOver(row: number): number;
  /** Sex and birth date, as one number. */
  person(row: number): number;
  /** Postcode and municipality, as one number. */
  address(row: number): number;
  /** Where it stands. */
  location(row: number): Location;
  /** The place in a few characters, for another finding to point at. */
  place(row: number): string;
}

/** An empty ledger. `prefix` stands before the path of its records. */
export function ledger(prefix = ''): Ledger {
  const [kinds, types, reasons] = [column(Uint8Array), column(Uint8Array), column(Uint8Array)];
  const [bsns, starts, ends] = [column(Int32Array), column(Int32Array), column(Int32Array)];
  const [handed, taken, positions] = [column(Int32Array), column(Int32Array), column(Int32Array)];
  const [lines, files] = [column(Int32Array), column(Uint16Array)];
  const [persons, addresses] = [column(Float64Array), column(Float64Array)];
  const fileNames: string[] = [];
  const counts = new Map<RecordKind, number>();
  let size = 0;

  const fileNumber = (file: string | undefined): number => {
    if (file === undefined) return 0;
    const known = fileNames.at(-1) === file ? fileNames.length - 1 : fileNames.indexOf(file);
    if (known !== -1) return known + 1;
    fileNames.push(file);
    return fileNames.length;
  };
  const kindOf = (row: number): RecordKind => recordKinds[kinds.at(row)] ?? 'jeugdhulp';
  const pathOf = (row: number): string => `${prefix}/${kindOf(row)}/${positions.at(row)}`;
  const fileOf = (row: number): string | undefined => fileNames[files.at(row) - 1];

  return {
    add(view, { file, line = 0 } = {}) {
      const { kind, record, start, end, handedOver, takenOver } = view;
      const position = counts.get(kind) ?? 0;
      counts.set(kind, position + 1);
      size += 1;
      kinds.push(recordKinds.indexOf(kind));
      positions.push(position);
      bsns.push(bsnNumber(view));
      types.push(view.typeIsRight ? Number(view.type) : 0);
      reasons.push(numberOfCode(textIn(record, 'redenBeeindiging')));
      starts.push(numberOfDay(start));
      ends.push(numberOfDay(end));
      handed.push(numberOfDay(handedOver));
      taken.push(numberOfDay(takenOver));
      persons.push(hashOf(`${textIn(record, 'geslacht')}|${textIn(record, 'geboortedatum')}`));
      addresses.push(hashOf(`${textIn(record, 'postcode')}|${textIn(record, 'gemeentecode')}`));
      lines.push(line);
      files.push(fileNumber(file));
    },
    size: () => size,
    count: (kind) => counts.get(kind) ?? 0,
    kind: kindOf,
    bsn: bsns.at,
    type: types.at,
    reason: reasons.at,
    start: starts.at,
    end: ends.at,
    handedOver: handed.at,
    takenOver: taken.at,
    person: persons.at,
    address: addresses.at,
    location(row) {
      const [file, line] = [fileOf(row), lines.at(row)];
      return {
        ...(file !== undefined && { file }),
        ...(line > 0 && { line }),
        path: pathOf(row),
        record: kindOf(row),
      };
    },
    place(row) {
      const [file, line] = [fileOf(row), lines.at(row)];
      return file === undefined || line === 0 ? pathOf(row) : `${file}:${line}`;
    },
  };
}

function bsnNumber({ bsn, bsnState }: RecordView): number {
  if (bsnState === 'known') return Number(bsn);
  return bsnState === 'unknown' ? bsnUnknown : bsnState === 'unborn' ? bsnUnborn : bsnWrong;
}

function numberOfDay(day: Day): number {
  return isDay(day) ? dayNumber(day) : day === 'empty' ? emptyDay : wrongDay;
}

function numberOfCode(code: string): number {
  return /^\d{2}$/.test(code) ? Number(code) : 0;
}
