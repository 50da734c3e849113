/**
 * Shares and counts made by a database.
 */
import { JeugdError } from '@jeugd/core';
import type { Labels } from '../risk-table/risk-table.js';
import { type ShareEstimate, shareOf } from '../statistics/share.js';
import { dialectOf, quoted, quotedTable, type SqlDialectChoice } from './dialect.js';
import type { SqlRow } from './risk-table-from-sql.js';
import { invalidResultTexts } from './texts.js';

/**
 * Of what a share or count is taken.
 *
 * @dutch bron van een aandeel
 */
export interface ShareQuery {
  /** The engine. */
  readonly dialect: SqlDialectChoice;
  /** The table or view; in a schema as `['care', 'stays']`. */
  readonly table: string | readonly string[];
  /** The column that says whether a row counts: boolean, or whole numbers of which 0 and 1 count and others are excluded. None for a count. */
  readonly event?: string;
  /** The columns by whose values rows are told apart; all together unless told. */
  readonly by?: readonly string[];
}

/**
 * The query that counts, by group, the rows of which something holds, those of which it is known, and the others;
 * without `event` just the rows. {@link sharesFromSql} makes shares of its result. Names are quoted; no value stands in
 * the query.
 *
 * @dutch aandeel in SQL
 * @throws {JeugdError} `metrics/invalid-name` when a name is empty or holds a null character
 * @example
 * shareSql({ dialect: 'postgresql', table: 'exits', event: 'went home' }).includes('"source"."went home"'); // true
 */
export function shareSql({ dialect: choice, table, event, by = [] }: ShareQuery): string {
  const dialect = dialectOf(choice);
  const name = (identifier: string) => quoted(identifier, dialect);
  const column = (identifier: string) => `${name('source')}.${name(identifier)}`;
  const labels = by.map((_, position) => name(`label${position}`));
  const known = event === undefined ? '1' : `CAST(${column(event)} AS ${dialect.integer})`;
  const count = (test: string, as: string) =>
    `CAST(SUM(CASE WHEN ${test} THEN 1 ELSE 0 END) AS ${dialect.double}) AS ${name(as)}`;
  const given = name('given');
  return [
    `SELECT ${[...labels, count(`${given} = 1`, 'numerator'), count(`${given} = 0 OR ${given} = 1`, 'denominator'), `CAST(COUNT(*) AS ${dialect.double}) AS ${name('rows')}`].join(', ')}`,
    'FROM (',
    `  SELECT ${[...by.map((label, position) => `CAST(${column(label)} AS ${dialect.text}) AS ${labels[position]}`), `${known} AS ${given}`].join(', ')}`,
    `  FROM ${quotedTable(table, dialect)} AS ${name('source')}`,
    `) AS told`,
    ...(labels.length === 0 ? [] : [`GROUP BY ${labels.join(', ')}`]),
  ].join('\n');
}

/**
 * The share of one group.
 *
 * @dutch aandeel per groep
 */
export interface GroupShare {
  /** The group: a value per column of `by`. */
  readonly by: Labels;
  /** Rows of which it holds. */
  readonly numerator: number;
  /** Rows of which it is known. */
  readonly denominator: number;
  /** Rows of which it is not. */
  readonly excluded: number;
  /** The share with its interval (Wilson); `null` when it is known of none. */
  readonly share: ShareEstimate | null;
}

/**
 * Shares of what {@link shareSql} gave, in code-unit order of the groups. An absent value of a group is `unknown`.
 *
 * @dutch aandelen uit SQL
 * @param options `by`: the same as in the query
 * @throws {JeugdError} `metrics/invalid-sql-result` when a row does not fit; it says which, never what is in it
 * @example
 * const [all] = sharesFromSql([{ numerator: 3, denominator: 4, rows: 5 }]);
 * all.share?.value; // 0.75
 * all.excluded; // 1
 */
export function sharesFromSql(
  rows: Iterable<SqlRow>,
  { by = [], level = 0.95 }: { readonly by?: readonly string[]; readonly level?: number } = {},
): GroupShare[] {
  const shares = [...rows].map((row, position): GroupShare => {
    const count = (name: string): number => {
      const value = row[name];
      // The sum of no rows at all is NULL.
      const number = value === null ? 0 : Number(value);
      if (value !== undefined && Number.isInteger(number) && number >= 0) return number;
      throw new JeugdError('metrics/invalid-sql-result', invalidResultTexts, { row: position });
    };
    const [numerator, denominator] = [count('numerator'), count('denominator')];
    return {
      by: Object.fromEntries(by.map((name, label) => [name, labelOf(row[`label${label}`])])),
      numerator,
      denominator,
      excluded: count('rows') - denominator,
      share: shareOf(numerator, denominator, { level }),
    };
  });
  return shares.sort((a, b) => (orderOf(a.by) < orderOf(b.by) ? -1 : 1));
}

function labelOf(value: unknown): string {
  return value === null || value === undefined ? 'unknown' : String(value);
}

function orderOf(by: Labels): string {
  return JSON.stringify(Object.values(by));
}
