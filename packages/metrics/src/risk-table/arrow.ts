/**
 * Arrow tables as columns for risk tables: the numbers and marks of each record batch where they are, nothing copied.
 *
 * Only the shape of an Arrow table is used, as `apache-arrow` gives it; the library itself is not needed here.
 */
import { JeugdError } from '@jeugd/core';
import type { Presence } from './presence.js';
import type { MarkedColumn, NumberColumn, RiskColumns } from './risk-columns.js';
import { notTypedColumnTexts } from './texts.js';

/**
 * What is used of a table of `apache-arrow`.
 *
 * @dutch Arrow-tabel
 */
export interface ArrowTable {
  /** Its record batches. */
  readonly batches: readonly {
    /** Rows in the batch. */
    readonly numRows: number;
    /** A column of the batch. */
    getChild(name: string): { readonly data: readonly unknown[] } | null;
  }[];
}

/**
 * Which columns of an Arrow table are what.
 *
 * @dutch kolommen van een Arrow-tabel
 */
export interface ArrowColumns {
  /** Time from the origin to the end of follow-up. */
  readonly time: string;
  /** Why it ended: a dictionary of names, missing where it has not; or codes, with `causeNames`. */
  readonly cause: string;
  /** The names of the causes where `cause` holds codes: 0 is censored, 1 the first name. */
  readonly causeNames?: readonly string[];
  /** Time from which each was observed. */
  readonly entry?: string;
  /** For how many rows each counts. */
  readonly weight?: string;
  /** A dictionary whose names become labels under the name of the column. */
  readonly group?: string;
}

/** A piece of a column, as `apache-arrow` has it. */
interface ArrowData {
  readonly type: { readonly typeId: number };
  readonly values: unknown;
  readonly nullBitmap?: unknown;
  readonly nullCount: number;
  readonly offset: number;
  readonly length: number;
  readonly dictionary?: { toArray(): Iterable<unknown> };
}

/**
 * The columns of each record batch of an Arrow table, for {@link riskTableFromBatches}. Values, codes and marks of what is
 * missing are the arrays of the table itself.
 *
 * A missing time, entry, weight or group excludes its row; a missing cause is censored. A batch without rows is passed
 * over.
 *
 * @dutch kolommen uit Arrow
 * @throws {JeugdError} `metrics/not-a-typed-column` when a column is not there or holds what would have to be copied: long
 * numbers (cast them to 32 bits or to decimals), flags, or texts that are no dictionary
 * @example
 * const piece = (typeId: number, values: unknown) => ({ type: { typeId }, values, nullCount: 0, offset: 0, length: 2 });
 * const days = { data: [piece(3, Float64Array.of(3, 5))] };
 * const exit = { data: [piece(2, Uint8Array.of(1, 0))] };
 * const table = { batches: [{ numRows: 2, getChild: (name: string) => (name === 'days' ? days : exit) }] };
 * const batches = riskColumnsOfArrow(table, { time: 'days', cause: 'exit', causeNames: ['home'] });
 * riskTableFromBatches(batches, { definition: 'demo' }).table.cells[0].left; // { home: [1, 0] }
 */
export function riskColumnsOfArrow(table: ArrowTable, columns: ArrowColumns): RiskColumns[] {
  const { time, cause, causeNames, entry, weight, group } = columns;
  return table.batches
    .filter(({ numRows }) => numRows > 0)
    .map((batch): RiskColumns => {
      const pieceOf = (name: string): ArrowData => {
        const [piece, ...others] = batch.getChild(name)?.data ?? [];
        return piece !== undefined && others.length === 0 ? (piece as ArrowData) : notTyped(name);
      };
      const causes = pieceOf(cause);
      const groups = group === undefined ? undefined : pieceOf(group);
      return {
        times: numbersOf(pieceOf(time), time),
        causes: numbersOf(causes, cause),
        ...(causeNames === undefined
          ? { causeNames: wordsOf(causes, cause), firstCause: 0 as const }
          : { causeNames }),
        ...(entry !== undefined && { entries: numbersOf(pieceOf(entry), entry) }),
        ...(weight !== undefined && { weights: numbersOf(pieceOf(weight), weight) }),
        ...(group !== undefined &&
          groups !== undefined && {
            groups: {
              codes: numbersOf(groups, group),
              labels: wordsOf(groups, group).map((word) => ({ [group]: word })),
            },
          }),
        present: marksOf([
          ['times', pieceOf(time)],
          ['causes', causes],
          ['entries', entry === undefined ? undefined : pieceOf(entry)],
          ['weights', weight === undefined ? undefined : pieceOf(weight)],
          ['groups', groups],
        ]),
      };
    });
}

/** The numbers of a piece: the same memory, without what pads it at the end. */
function numbersOf({ type, values, length }: ArrowData, column: string): NumberColumn {
  const isWhole =
    values instanceof Int32Array ||
    values instanceof Uint32Array ||
    values instanceof Int16Array ||
    values instanceof Uint16Array ||
    values instanceof Int8Array ||
    values instanceof Uint8Array;
  const isDecimal = values instanceof Float64Array || values instanceof Float32Array;
  // Flags, texts and half-precision decimals lie in arrays of small whole numbers too: the type tells them apart.
  const isUsable =
    isDecimal || (isWhole && (type.typeId === wholeNumbers || type.typeId === dictionaryCodes));
  if (!isUsable || values.length < length) return notTyped(column);
  return values.length === length ? values : values.subarray(0, length);
}

/** Types as the format of Arrow numbers them (Schema.fbs), and -1 for a dictionary in `apache-arrow`. */
const wholeNumbers = 2;
const dictionaryCodes = -1;

function wordsOf({ dictionary }: ArrowData, column: string): string[] {
  return dictionary === undefined ? notTyped(column) : Array.from(dictionary.toArray(), String);
}

function marksOf(
  pieces: readonly (readonly [MarkedColumn, ArrowData | undefined])[],
): Partial<Record<MarkedColumn, Presence>> {
  const marked = pieces.flatMap(([name, piece]): [MarkedColumn, Presence][] => {
    if (piece === undefined || piece.nullCount === 0 || !(piece.nullBitmap instanceof Uint8Array)) return [];
    return [[name, { bytes: piece.nullBitmap, offset: piece.offset }]];
  });
  return Object.fromEntries(marked);
}

function notTyped(column: string): never {
  throw new JeugdError('metrics/not-a-typed-column', notTypedColumnTexts, { column });
}
