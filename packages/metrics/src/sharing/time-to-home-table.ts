/**
 * From a register to a table that can be shared: days to home, without a child in it.
 */
import type { Register } from '@jeugd/core';
import { timeToHomeDescription } from '../catalogue/time-in-care/descriptions/time-to-home.js';
import { entryCohort } from '../cohorts/entry-cohort.js';
import { casesByGroup, entrySubject } from '../cohorts/groups.js';
import type { MetricOptions } from '../cohorts/options.js';
import { timeInCare } from '../cohorts/time-in-care.js';
import { type FigureWarning, warning } from '../figures/warnings.js';
import { type RiskRow, riskTable } from '../risk-table/build.js';
import type { RiskTable } from '../risk-table/risk-table.js';
import { definitionJson, rejectedRows, sharedStudy } from './shared-definition.js';

/**
 * The choices for a table of days to home.
 *
 * @dutch keuzes voor de risicotabel
 */
export type HomeTableOptions = Pick<
  MetricOptions,
  'asOf' | 'by' | 'from' | 'until' | 'lastingNights' | 'minNights' | 'locale'
>;

/**
 * A table of days to home, and what to know about it.
 *
 * @dutch risicotabel van dagen tot thuis
 */
export interface HomeTable {
  /** The exact table; make it publishable before it leaves the house. */
  readonly table: RiskTable;
  /** What to know: days outside the coverage, an as-of day after the data. */
  readonly warnings: readonly FigureWarning[];
}

/**
 * The risk table behind `time-to-home`: the entry cohort, one row per child, with how each was followed and left. Its
 * definition holds the window, the as-of day and the choices, so that only tables of the same add up. With `by` each
 * group is a cell of its own.
 *
 * What could not be used, children not followed a day included, is counted in `excluded`. A register without entries
 * gives a table without cells.
 *
 * @dutch risicotabel van dagen tot thuis
 * @throws {JeugdError} `metrics/needs-window` when neither the options nor the coverage of the register say which days
 * @throws {JeugdError} `metrics/unknown-grouping`, `metrics/invalid-window`, `metrics/invalid-option`, `core/invalid-date`
 * @example
 * const about = { version: '1', coverage: { start: '2023-01-01', end: '2024-01-01' } } as const;
 * const placements = [
 *   { id: 'p1', personId: 'c1', careForm: 'pleegzorg', start: '2023-01-01', end: '2023-03-01', destination: 'home' },
 * ] as const;
 * const { table } = timeToHomeTable({ about, placements }, { asOf: '2024-01-01' });
 * table.cells[0].left; // { home: [1] }
 * table.cells[0].times; // [59]
 */
export function timeToHomeTable(register: Register, options: HomeTableOptions): HomeTable {
  const { study, chosen } = sharedStudy(register, options);
  const { window, warnings } = chosen;
  const { settings } = study;
  const cohort = entryCohort(study.episodes(), window);
  const rows = casesByGroup(study, cohort, entrySubject).flatMap(({ by, cases }) =>
    timeInCare(cases, settings).map((row): RiskRow => ({ ...row, labels: by })),
  );
  const definition = definitionJson(timeToHomeDescription, { window, ...settings });
  const excluded = rejectedRows(timeToHomeDescription, study) + cohort.length - rows.length;
  return {
    table: { ...riskTable(rows, { definition }).table, excluded },
    warnings: warnings.map((code) => warning(code, settings.locale)),
  };
}
