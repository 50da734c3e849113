/** Fills a typed array with the numbers of a column, page by page. */
import type { DecodedArray, SchemaElement } from 'hyparquet';
import type { ParquetNumbers } from './column-kinds.js';
import type { Leaf } from './open.js';
import type { Page } from './pages.js';
import { floored } from './times.js';
import { isDay, isUnsigned, momentOf, type Stored, scaleOf, signedOf } from './values.js';

/** What fills a column. */
export interface Filler<Column> {
  /** Takes a page whose first value is that of `row`. */
  fill(page: Page, row: number): void;
  /** The column, when all pages were taken. */
  column(): Column;
}

/** A filler for a column of numbers, days, moments or flags; `undefined` for another. */
export function numberFiller(leaf: Leaf, rows: number): Filler<ParquetNumbers> | undefined {
  const read = numberReader(leaf.element);
  if (read === undefined) return undefined;
  const values = new Float64Array(rows);
  let dictionary: DecodedArray | undefined;
  let numbers: ArrayLike<number> = [];
  return {
    fill({ count, definition, values: stored, places }, row) {
      if (places === undefined || stored !== dictionary) numbers = read(stored);
      dictionary = places === undefined ? undefined : stored;
      let next = 0;
      for (let at = 0; at < count; at += 1) {
        if (definition !== undefined && definition[at] !== leaf.definition) values[row + at] = Number.NaN;
        else {
          values[row + at] = numbers[places === undefined ? next : (places[next] ?? 0)] ?? Number.NaN;
          next += 1;
        }
      }
    },
    column: () => ({ kind: 'numbers', values }),
  };
}

/** Turns stored values into numbers, many at once. */
type NumberReader = (stored: DecodedArray) => ArrayLike<number>;

function numberReader(element: SchemaElement): NumberReader | undefined {
  const { type, converted_type: converted, logical_type: logical } = element;
  if (converted === 'DECIMAL' || logical?.type === 'DECIMAL') return decimals(10 ** scaleOf(element));
  if (type === 'BOOLEAN') return each((stored) => (stored === true ? 1 : 0));
  const moment = momentOf(element);
  if (moment !== undefined) {
    const perDay = moment.unitsPerSecond * 86_400n;
    return each((stored) => dayOfUnits(BigInt(stored as bigint), perDay, moment.isInstant));
  }
  if (logical?.type === 'TIME' || converted?.startsWith('TIME_') === true) return undefined;
  if (isDay(element) || type === 'FLOAT' || type === 'DOUBLE') return asTheyAre;
  if (type === 'INT32') return isUnsigned(element) ? each((stored) => Number(stored) >>> 0) : asTheyAre;
  if (type !== 'INT64') return undefined;
  return isUnsigned(element) ? each((stored) => Number(BigInt.asUintN(64, BigInt(stored as bigint)))) : longs;
}

function asTheyAre(stored: DecodedArray): ArrayLike<number> {
  return stored as ArrayLike<number>;
}

function each(read: (stored: Stored) => number): NumberReader {
  return (stored) => Float64Array.from(stored as ArrayLike<Stored>, read);
}

function decimals(divisor: number): NumberReader {
  return each((stored) => Number(stored instanceof Uint8Array ? signedOf(stored) : stored) / divisor);
}

/** Long numbers, read as two halves: several times as fast as one by one. */
function longs(stored: DecodedArray): ArrayLike<number> {
  if (!(stored instanceof BigInt64Array)) return Float64Array.from(stored as ArrayLike<bigint>, Number);
  const halves = new Int32Array(stored.buffer, stored.byteOffset, stored.length * 2);
  const numbers = new Float64Array(stored.length);
  for (let at = 0; at < numbers.length; at += 1) {
    numbers[at] = (halves[2 * at + 1] ?? 0) * 4_294_967_296 + ((halves[2 * at] ?? 0) >>> 0);
  }
  return numbers;
}

function dayOfUnits(units: bigint, perDay: bigint, isInstant: boolean): number {
  const day = floored(units, perDay);
  return isInstant && day * perDay !== units ? Number.NaN : Number(day);
}
