/**
 * From a register to a table that can be shared: who is home on which day, without a child in it.
 */
import { addDays, daysBetween, earliest, type Register } from '@jeugd/core';
import { homeShareAtTDescription } from '../catalogue/time-in-care/descriptions/home-share-at-t.js';
import { stateOn } from '../catalogue/time-in-care/home-share-at-t.js';
import { entryCohort } from '../cohorts/entry-cohort.js';
import { casesByGroup, entrySubject } from '../cohorts/groups.js';
import type { MetricOptions } from '../cohorts/options.js';
import { type FigureWarning, warning } from '../figures/warnings.js';
import { type StateRow, stateTable } from '../state-table/build.js';
import type { StateTable } from '../state-table/state-table.js';
import { definitionJson, rejectedRows, sharedStudy } from './shared-definition.js';
import type { HomeTableOptions } from './time-to-home-table.js';

/**
 * The choices for a table of who is home.
 *
 * @dutch keuzes voor de toestandentabel
 */
export type HomeShareTableOptions = HomeTableOptions & Pick<MetricOptions, 'days'>;

/**
 * A table of who is home on which day, and what to know about it.
 *
 * @dutch toestandentabel van thuis zijn
 */
export interface HomeShareTable {
  /** The exact table; make it publishable before it leaves the house. */
  readonly table: StateTable;
  /** What to know: days outside the coverage, an as-of day after the data. */
  readonly warnings: readonly FigureWarning[];
}

/**
 * The state table behind `home-share-at-t`: of the entry cohort, how many are `home`, `elsewhere` or `unknown` on the
 * days after they came into care (90, 180 and 365 unless told), returns and re-entries included. One row per child.
 *
 * @dutch toestandentabel van thuis zijn
 * @throws {JeugdError} `metrics/needs-window` when neither the options nor the coverage of the register say which days
 * @throws {JeugdError} `metrics/unknown-grouping`, `metrics/invalid-window`, `metrics/invalid-option`, `core/invalid-date`
 * @example
 * const about = { version: '1', coverage: { start: '2023-01-01', end: '2024-01-01' } } as const;
 * const placements = [
 *   { id: 'p1', personId: 'c1', careForm: 'pleegzorg', start: '2023-01-01', end: '2023-03-01', destination: 'home' },
 * ] as const;
 * const { table } = homeShareTable({ about, placements }, { asOf: '2024-01-01', days: [30, 90] });
 * table.cells[0].states; // { elsewhere: [1, 0], home: [0, 1] }
 */
export function homeShareTable(register: Register, options: HomeShareTableOptions): HomeShareTable {
  const { study, chosen } = sharedStudy(register, options);
  const { window, warnings } = chosen;
  const { settings, followedUntil } = study;
  const days = [...new Set(settings.days)].sort((a, b) => a - b);
  // A return is seen to last up to and including the last day of follow-up; the as-of day itself is never observed.
  const notObserved = earliest(addDays(followedUntil, 1), settings.asOf);
  const cohort = entryCohort(study.episodes(), window);
  const rows = casesByGroup(study, cohort, entrySubject).flatMap(({ by, cases }) =>
    cases.map((episode): StateRow => {
      const spells = days.map((day) => ({ state: stateOn(day, episode, study), start: day, end: day + 1 }));
      return { spells, followedUntil: Math.max(0, daysBetween(episode.start, notObserved)), labels: by };
    }),
  );
  const definition = definitionJson(homeShareAtTDescription, { window, ...settings });
  return {
    table: {
      ...stateTable(rows, { definition, days }),
      excluded: rejectedRows(homeShareAtTDescription, study),
    },
    warnings: warnings.map((code) => warning(code, settings.locale)),
  };
}
