/**
 * From rows to a risk table: one row per episode.
 */
import { keyOf, tableOf } from './cells.js';
import { type Counts, countRow, noCounts } from './counts.js';
import { type Excluded, excludedBy, type Fault, faultOf, noFaults } from './excluded.js';
import { interned } from './interned.js';
import type { Json, Labels, RiskTable } from './risk-table.js';

/**
 * One episode: how long it was followed and how it ended.
 *
 * @dutch rij
 */
export interface RiskRow {
  /** Time from the origin to the end of follow-up, 0 or more; whole days or any other unit. */
  readonly time: number;
  /** Why it ended, or `null` when it had not ended when last seen (censored). */
  readonly cause: string | null;
  /** Time from which it was observed (late entry); 0 unless told, and before `time` when above 0. */
  readonly entry?: number;
  /** For how many rows it counts; 1 unless told. */
  readonly weight?: number;
  /** What groups and strata are chosen from; none unless told. */
  readonly labels?: Labels;
}

/**
 * A risk table and what became of the rows.
 *
 * @dutch opgebouwde risicotabel
 */
export interface CountedRows {
  /** The table. */
  readonly table: RiskTable;
  /** Rows that are in it. A row that counts for several is one row. */
  readonly used: number;
  /** Rows that are not. */
  readonly excluded: Excluded;
}

/**
 * A risk table of rows. Rows that cannot be used are left out and counted, never thrown (see {@link Excluded}); an exit at time 0 is used;
 * no rows give a table without cells.
 *
 * @dutch risicotabel
 * @param options `definition`: what was counted, compared before tables are added
 * @example
 * const rows = [{ time: 3, cause: 'home' }, { time: 5, cause: null }, { time: -1, cause: 'home' }];
 * const counted = riskTable(rows, { definition: 'time to home' });
 * counted.table.cells[0].times; // [3, 5]
 * counted.table.cells[0].left; // { home: [1, 0] }
 * counted.excluded.time; // 1
 */
export function riskTable(rows: Iterable<RiskRow>, options: { readonly definition: Json }): CountedRows {
  const counted = new Map<string, { labels: Labels; counts: Counts }>();
  const countsFor = interned((labels) => countsOf(counted, labels));
  const faults = noFaults();
  let used = 0;
  for (const row of rows) {
    const { time, cause, entry = 0, weight = 1, labels = noLabels } = row ?? noRow;
    const fault = faultOf(time, entry, weight) ?? faultOfNames(cause, labels);
    if (fault !== undefined) {
      faults[fault] += 1;
      continue;
    }
    countRow(countsFor(labels), time, cause, entry, weight);
    used += 1;
  }
  return { table: tableOf(options.definition, counted), used, excluded: excludedBy(faults) };
}

/** One object for all rows without labels. */
const noLabels: Labels = {};

/** What stands for a row that is not there. */
const noRow: RiskRow = { time: Number.NaN, cause: null };

/** What is wrong with the names of a row, if anything. */
function faultOfNames(cause: unknown, labels: Labels): Fault | undefined {
  if (cause !== null && (typeof cause !== 'string' || cause === '')) return 'cause';
  for (const name in labels) if (typeof labels[name] !== 'string') return 'group';
  return undefined;
}

/** The counts for these labels, made when they are new. */
export function countsOf(counted: Map<string, { labels: Labels; counts: Counts }>, labels: Labels): Counts {
  const key = keyOf(labels);
  const known = counted.get(key);
  if (known !== undefined) return known.counts;
  const counts = noCounts();
  counted.set(key, { labels, counts });
  return counts;
}
