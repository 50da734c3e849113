/** Three or more placements in a year, of the children in care on a day (England). */
import { addDays, addYears, knownPeriodOf } from '@jeugd/core';
import type { Metric } from '../catalogue/metric.js';
import { shareAmong } from '../catalogue/share-among.js';
import { type AwayOnDay, awayAtEndOf } from '../cohorts/census.js';
import { casesByGroup } from '../cohorts/groups.js';
import { threeOrMorePlacementsDescription } from './descriptions/three-or-more-placements.js';
import { placesAmong } from './moves-per-1000-days.js';

/** From how many on. */
const many = 3;

export const threeOrMorePlacements: Metric = {
  description: threeOrMorePlacementsDescription,
  compute: (study, window) =>
    casesByGroup(study, awayAtEndOf(window, study), (each) => each).map((group) =>
      shareAmong(group, hadMany, { study, window, params: { placements: many } }),
    ),
};

/** The year is the one that ends with the census day. */
function hadMany({ episode, day }: AwayOnDay): boolean {
  const from = addDays(addYears(day, -1), 1);
  const inYear = episode.placements.filter((placement) => {
    const { start, end } = knownPeriodOf(placement);
    return start <= day && (end === undefined || end > from);
  });
  return placesAmong(inYear) >= many;
}
