/** Groups by day: how many children are placed in a group in each night of a period. */
import {
  type ClosedPeriod,
  clamp,
  daysBetween,
  type Group as LivingGroup,
  type Placement,
} from '@jeugd/core';
import type { Subject } from '../../cohorts/groupings.js';
import type { Study } from '../../cohorts/study.js';
import { calendarYearsOf } from '../../cohorts/window.js';
import type { FigureWindow } from '../../figures/figure.js';
import { stretchesOf } from '../nights.js';

/** A group in a period. */
export interface GroupInPeriod extends Subject {
  readonly group: LivingGroup;
  /** Nights on which it was open. */
  readonly nights: number;
  /** Stretches of nights with as many children placed in it; nights without any are not among them. */
  readonly filled: readonly { readonly nights: number; readonly children: number }[];
  /** Who was placed in it. */
  readonly children: ReadonlySet<string>;
}

/**
 * The groups of the register that were open in the window, once, or once per calendar year when figures are told apart
 * by year. A group without a first day is taken to have been open all along.
 */
export function groupsDuring(window: FigureWindow, { register, index, settings }: Study): GroupInPeriod[] {
  const periods = settings.by === 'year' ? calendarYearsOf(window) : [window];
  return periods.flatMap((period) =>
    (register.groups ?? []).flatMap((group) => {
      const open = clamp(openDaysOf(group, period), { start: period.from, end: period.until });
      if (open === undefined) return [];
      return [groupIn(period, open, group, index.of('placements', 'groupId', group.id))];
    }),
  );
}

function openDaysOf({ start, end }: LivingGroup, { from }: FigureWindow) {
  return end === undefined ? { start: start ?? from } : { start: start ?? (from < end ? from : end), end };
}

function groupIn(
  { from }: FigureWindow,
  open: ClosedPeriod,
  group: LivingGroup,
  placements: readonly Placement[],
): GroupInPeriod {
  const { id, kind, organisationId } = group;
  const filled = stretchesOf(placements, open).map(({ nights, running }) => ({
    nights,
    children: new Set(running.map(({ personId }) => personId)).size,
  }));
  const present = placements.filter((each) => stretchesOf([each], open).length > 0);
  return {
    personId: '', // a group is no child: what is asked of a child is unknown
    since: open.start,
    day: from,
    records: [
      {
        careForm: kind,
        groupId: id,
        ...(organisationId === undefined ? {} : { providerId: organisationId }),
      },
    ],
    group,
    nights: daysBetween(open.start, open.end),
    filled,
    children: new Set(present.map(({ personId }) => personId)),
  };
}

/** Different children in some groups. */
export function childrenOf(groups: readonly GroupInPeriod[]): number {
  return new Set(groups.flatMap(({ children }) => [...children])).size;
}
