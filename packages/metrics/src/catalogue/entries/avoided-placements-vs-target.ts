/** Fewer placements than before: the episodes that began in the equally long period before, less those in the window. */
import { addDays, daysBetween, type Episode } from '@jeugd/core';
import { casesByGroup, childrenIn, entrySubject } from '../../cohorts/groups.js';
import { episodesBegunIn } from '../../cohorts/spells.js';
import type { Draft } from '../../figures/draft.js';
import { reachOf } from '../../statistics/level.js';
import type { Metric } from '../metric.js';
import { avoidedPlacementsVsTargetDescription } from './descriptions/avoided-placements-vs-target.js';

export const avoidedPlacementsVsTarget: Metric = {
  description: avoidedPlacementsVsTargetDescription,
  compute: (study, window) => {
    const length = daysBetween(window.from, window.until);
    const before = { from: addDays(window.from, -length), until: window.from };
    const { coverage } = study.register.about;
    const isCovered = coverage !== undefined && coverage.start <= before.from && coverage.end >= window.until;
    const now = episodesBegunIn(study, window);
    const earlier = episodesBegunIn(study, before);
    // Of a year the same year of the period before is the baseline.
    const cases = [
      ...now.map((episode) => ({ ...entrySubject(episode), episode, isBaseline: false })),
      ...earlier.map((episode) => {
        const subject = entrySubject(episode);
        return { ...subject, day: addDays(subject.day, length), episode, isBaseline: true };
      }),
    ];
    return casesByGroup(study, cases, (each) => each).map(({ by, cases: group }): Draft => {
      const episodes = (isBaseline: boolean) =>
        group.filter((each) => each.isBaseline === isBaseline).map(({ episode }) => episode);
      const basis = { by, window, warnings: [{ code: 'counterfactual' as const }] };
      const counted = fewer(episodes(true), episodes(false), study.settings.level);
      return isCovered || group.length === 0
        ? { ...basis, ...counted }
        : { ...basis, ...counted, value: null, interval: null, reason: 'no-baseline' };
    });
  },
};

/** How many fewer; both counts are taken as Poisson. */
function fewer(
  baseline: readonly Episode[],
  observed: readonly Episode[],
  level: number,
): Pick<Draft, 'value' | 'interval' | 'reason' | 'n' | 'children' | 'events'> {
  const n = baseline.length + observed.length;
  const counts = {
    n,
    events: observed.length,
    children: childrenIn([...baseline, ...observed]),
  };
  if (n === 0) return { ...counts, value: null, interval: null, reason: 'no-cases' };
  const value = baseline.length - observed.length;
  const reach = reachOf(level) * Math.sqrt(n);
  return {
    ...counts,
    value,
    interval: { lower: value - reach, upper: value + reach, level, method: 'normal' },
  };
}
