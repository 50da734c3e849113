/** Occupancy: how many of the place-days of groups were taken. */
import { casesByGroup } from '../../cohorts/groups.js';
import { leftOut } from '../../figures/draft.js';
import { ratioEstimate } from '../estimates.js';
import type { Metric } from '../metric.js';
import { capacityAndOccupancyDescription } from './descriptions/capacity-and-occupancy.js';
import { childrenOf, groupsDuring } from './group-days.js';

export const capacityAndOccupancy: Metric = {
  description: capacityAndOccupancyDescription,
  compute: (study, window) =>
    casesByGroup(study, groupsDuring(window, study), (each) => each).map(({ by, cases }) => {
      const known = cases.filter(({ group }) => (group.capacity ?? 0) > 0);
      return {
        by,
        window,
        children: childrenOf(known),
        ...ratioEstimate(
          known.map(({ group, nights, filled }) => ({
            over: filled.reduce((sum, each) => sum + each.nights * each.children, 0),
            under: nights * (group.capacity ?? 0),
          })),
          {
            level: study.settings.level,
            isShare: false,
            reason: cases.length === 0 ? 'no-cases' : 'not-known',
          },
        ),
        leftOut: leftOut({ 'capacity-unknown': cases.length - known.length }),
      };
    }),
};
