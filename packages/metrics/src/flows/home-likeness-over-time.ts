/** Home-likeness over time: how many children stay at each level of the scale, day after day. */
import {
  addDays,
  addMonths,
  homeLikenessLevels,
  homeLikenessOf,
  JeugdError,
  type PlainDate,
  type Register,
  type RegisterIndex,
} from '@jeugd/core';
import { awayAtEndOf } from '../cohorts/census.js';
import { invalidOptionTexts } from '../cohorts/texts.js';
import type { CountTable, PublishedTable } from '../disclosure/tables/count-table.js';
import { protectTable } from '../disclosure/tables/protect-table.js';
import type { FigureWindow } from '../figures/figure.js';
import { type FlowTableOptions, flowStudyOf } from './flow-options.js';

/**
 * Children away from home by level, on a row of days.
 *
 * @dutch profiel zo thuis mogelijk door de tijd
 */
export interface HomeLikenessOverTime {
  /** Rows are days, columns the levels from 2 to 13 and `unknown`; a count is children in the night of that day. */
  readonly children: CountTable;
  /** What may be shown of `children`, and how much is hidden. */
  readonly published: PublishedTable;
  /** Placements that could not be used. */
  readonly excluded: number;
}

/**
 * How many children stay at each level of the home-likeness scale, in the night of the first day of the window and of
 * the same day of every `months` months after, up to the end of the window (which is not in it).
 *
 * A child counts where it stays; of overlapping stays the one that began last. `unknown` is a care form without a level
 * and a short gap between two stays. The scale is our own and ordinal: report medians, shares and moves of levels, never
 * means. An empty window gives no rows. Show `published` (with `showZeros`, as most levels are empty on most days); two
 * days follow the same children, so see `differencingCheck` too.
 *
 * @dutch profiel zo thuis mogelijk door de tijd
 * @param options `months`: months between two days, 1 unless told; see {@link FlowTableOptions} for the rest
 * @throws {JeugdError} `metrics/invalid-window`, `metrics/invalid-option`, `core/invalid-date`
 * @example
 * const placements = [
 *   { id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2023-01-01', end: '2023-03-01', destination: 'home' },
 * ] as const;
 * const about = { version: '1', coverage: { start: '2023-01-01', end: '2024-01-01' } } as const;
 * const options = { asOf: '2024-01-01', from: '2023-01-01', until: '2023-04-01' } as const;
 * const { children } = homeLikenessOverTime({ about, placements }, options);
 * children.rows.names; // ['2023-01-01', '2023-02-01', '2023-03-01']
 * children.columns?.names[5]; // '7'
 * children.counts.map((day) => day[5]); // [1, 1, 0]
 */
export function homeLikenessOverTime(
  register: Register | RegisterIndex,
  options: FlowTableOptions & { readonly months?: number },
): HomeLikenessOverTime {
  const { months = 1, policy = {}, ...rest } = options;
  const { study, window } = flowStudyOf(register, rest);
  const days = daysEvery(months, window);
  const counts = days.map((day) => {
    const levels = awayAtEndOf({ from: day, until: addDays(day, 1) }, study).map(({ placement }) =>
      placement === undefined ? unknown : String(homeLikenessOf(placement.careForm) ?? unknown),
    );
    return columns.map((name) => levels.filter((level) => level === name).length);
  });
  const children = { rows: { by: 'day', names: days }, columns: { by: 'level', names: columns }, counts };
  return {
    children,
    published: protectTable(children, policy),
    excluded: study.episodes().excluded.length,
  };
}

/** Counted from the first day each time, so that 31 January leads to 31 March. */
function daysEvery(months: number, { from, until }: FigureWindow): PlainDate[] {
  if (!Number.isInteger(months) || months < 1) {
    throw new JeugdError('metrics/invalid-option', invalidOptionTexts, {
      option: 'months',
      expected: '1, 2 …',
    });
  }
  const days: PlainDate[] = [];
  for (let day = from; day < until; day = addMonths(from, days.length * months)) days.push(day);
  return days;
}

const unknown = 'unknown';

/** Level 1 is home. */
const columns: readonly string[] = [
  ...homeLikenessLevels.filter(({ level }) => level > 1).map(({ level }) => String(level)),
  unknown,
];
