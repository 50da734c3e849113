/**
 * From a register to rows: what a database, a notebook or another program counts days to home from.
 */
import type { Register } from '@jeugd/core';
import { timeToHomeDescription } from '../catalogue/time-in-care/descriptions/time-to-home.js';
import { entryCohort } from '../cohorts/entry-cohort.js';
import { checkedGrouping, groupOf, nameOfGrouping, type OwnGrouping } from '../cohorts/groupings.js';
import { entrySubject } from '../cohorts/groups.js';
import { timeInCare } from '../cohorts/time-in-care.js';
import { type FigureWarning, warning } from '../figures/warnings.js';
import type { Labels } from '../risk-table/risk-table.js';
import { rejectedRows, sharedStudy } from './shared-definition.js';
import type { HomeTableOptions } from './time-to-home-table.js';

/**
 * The choices for rows of days to home.
 *
 * @dutch keuzes voor rijen van dagen tot thuis
 */
export interface HomeRowsOptions extends Omit<HomeTableOptions, 'by'> {
  /** What stands beside each row (of `groupings`, or one's own); nothing unless told. */
  readonly labels?: readonly (string | OwnGrouping)[];
}

/**
 * One child of the entry cohort. It has no id, but an exact number of days: it is still a record of a child.
 *
 * @dutch rij van dagen tot thuis
 */
export interface HomeRow {
  /** Days from the first night away until it left, or was last seen. */
  readonly days: number;
  /** How it left; `null` where it had not when last seen. */
  readonly exit: string | null;
  /** The groups that it is in, by name of the grouping. */
  readonly labels: Labels;
}

/**
 * Rows of days to home, and what to know about them.
 *
 * @dutch rijen van dagen tot thuis
 */
export interface HomeRows {
  /** One for each child that was followed a day. */
  readonly rows: readonly HomeRow[];
  /** What could not be used, children not followed a day included. */
  readonly excluded: number;
  /** What to know: days outside the coverage, an as-of day after the data. */
  readonly warnings: readonly FigureWarning[];
}

/**
 * The rows behind `time-to-home` and {@link timeToHomeTable}: the entry cohort, one row per child, with how long it was
 * followed, how it left, and the groups it is in.
 *
 * Put into a database with a column for each label they can be counted by {@link riskTableSql}, and give the table that
 * the records give. A register without entries gives no rows.
 *
 * @dutch rijen van dagen tot thuis
 * @throws {JeugdError} `metrics/needs-window` when neither the options nor the coverage of the register say which days
 * @throws {JeugdError} `metrics/unknown-grouping`, `metrics/invalid-window`, `metrics/invalid-option`, `core/invalid-date`
 * @example
 * const about = { version: '1', coverage: { start: '2023-01-01', end: '2024-01-01' } } as const;
 * const placements = [
 *   { id: 'p1', personId: 'c1', careForm: 'pleegzorg', start: '2023-01-01', end: '2023-03-01', destination: 'home' },
 *   { id: 'p2', personId: 'c2', careForm: 'gezinshuis', start: '2023-06-01' },
 * ] as const;
 * const { rows } = timeToHomeRows({ about, placements }, { asOf: '2024-01-01', labels: ['careForm'] });
 * rows[0]; // { days: 59, exit: 'home', labels: { careForm: 'pleegzorg' } }
 * rows[1]; // { days: 186, exit: null, labels: { careForm: 'gezinshuis' } }
 */
export function timeToHomeRows(register: Register, options: HomeRowsOptions): HomeRows {
  const { labels = [], ...others } = options;
  const asked = labels.map((each) => checkedGrouping(each));
  const { study, chosen } = sharedStudy(register, others);
  const cohort = entryCohort(study.episodes(), chosen.window);
  const rows = cohort.flatMap((episode) => {
    const subject = entrySubject(episode);
    const groups = asked.map((by) => [nameOfGrouping(by), groupOf(subject, by, study.index)] as const);
    return timeInCare([episode], study.settings).map(
      ({ time, cause }): HomeRow => ({ days: time, exit: cause, labels: Object.fromEntries(groups) }),
    );
  });
  return {
    rows,
    excluded: rejectedRows(timeToHomeDescription, study) + cohort.length - rows.length,
    warnings: chosen.warnings.map((code) => warning(code, study.settings.locale)),
  };
}
