/** Home-likeness profile: how the nights of a period are spread over the levels of the scale. */
import {
  type HomeLikenessLevel,
  homeLikenessLevels,
  homeLikenessOf,
  type Placement,
  type Register,
} from '@jeugd/core';
import { byPerson } from '../../cohorts/by-person.js';
import type { Subject } from '../../cohorts/groupings.js';
import { casesByGroup, childrenIn, type Group } from '../../cohorts/groups.js';
import type { Study } from '../../cohorts/study.js';
import { calendarYearsOf } from '../../cohorts/window.js';
import { type Draft, leftOut } from '../../figures/draft.js';
import type { FigureWindow } from '../../figures/figure.js';
import { ratioEstimate } from '../estimates.js';
import type { Metric } from '../metric.js';
import { shareOfWeek, stretchesOf } from '../nights.js';
import { homeLikenessProfileDescription } from './descriptions/home-likeness-profile.js';

export const homeLikenessProfile: Metric = {
  description: homeLikenessProfileDescription,
  compute: (study, window) => {
    const periods = study.settings.by === 'year' ? calendarYearsOf(window) : [window];
    const cases = periods.flatMap((period) => childrenAway(period, study.register));
    return casesByGroup(study, cases, (each) => each).flatMap((group) =>
      homeLikenessLevels.map(({ level }) => shareAt(level, group, study, window)),
    );
  },
};

interface NightsByLevel extends Subject {
  readonly nights: ReadonlyMap<HomeLikenessLevel, number>;
  /** Nights in a form of care without a level. */
  readonly unknown: number;
}

function childrenAway({ from, until }: FigureWindow, { placements = [] }: Register): NightsByLevel[] {
  return [...byPerson(placements)].flatMap(([personId, all]) => {
    const records = all.toSorted(byStart);
    const nights = new Map<HomeLikenessLevel, number>();
    let unknown = 0;
    const stretches = stretchesOf(records, { start: from, end: until });
    for (const { running, nights: length } of stretches) {
      // Of overlapping stays the one that began last is where the child sleeps.
      const placement = running.at(-1);
      if (placement === undefined) continue;
      const share = shareOfWeek(placement);
      const level = homeLikenessOf(placement.careForm);
      if (level === undefined) unknown += length * share;
      else nights.set(level, (nights.get(level) ?? 0) + length * share);
    }
    const since = stretches[0]?.start;
    return since === undefined ? [] : [{ personId, since, day: from, records, nights, unknown }];
  });
}

function shareAt(
  level: HomeLikenessLevel,
  { by, cases }: Group<NightsByLevel>,
  study: Study,
  window: FigureWindow,
): Draft {
  const known = cases.filter(({ nights }) => nights.size > 0);
  return {
    by,
    window,
    params: { level },
    children: childrenIn(known),
    events: known.filter(({ nights }) => (nights.get(level) ?? 0) > 0).length,
    ...ratioEstimate(
      known.map(({ nights }) => ({
        over: nights.get(level) ?? 0,
        under: [...nights.values()].reduce((sum, each) => sum + each, 0),
      })),
      { level: study.settings.level, isShare: true, reason: cases.length === 0 ? 'no-cases' : 'not-known' },
    ),
    leftOut: leftOut({ 'level-unknown': cases.length - known.length }),
    warnings: [{ code: 'own-scale' }],
  };
}

function byStart(a: Placement, b: Placement): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
