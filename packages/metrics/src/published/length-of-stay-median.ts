/** Median length of stay: the day by which half of an entry cohort has left care, for wherever. */
import type { Metric } from '../catalogue/metric.js';
import { curveOf } from '../figures/curve.js';
import { kaplanMeier } from '../survival/kaplan-meier.js';
import { quantileOf } from '../survival/quantile.js';
import { anyExit, anyExitByGroup } from './any-exit.js';
import { lengthOfStayMedianDescription } from './descriptions/length-of-stay-median.js';

export const lengthOfStayMedian: Metric = {
  description: lengthOfStayMedianDescription,
  compute: (study, window) => {
    const { level } = study.settings;
    return anyExitByGroup(study, window).map(({ table, isEmpty, counted }) => {
      const curve = curveOf(table, anyExit, level);
      const { value, lower, upper } = quantileOf(kaplanMeier(table, { level }), 0.5);
      const isFollowed = (curve.points.at(-1)?.time ?? 0) > 0 || curve.events > 0;
      const hasLimits = value !== null && (lower !== null || upper !== null);
      const unfollowed = isEmpty ? 'no-cases' : 'no-follow-up';
      return {
        ...counted,
        value,
        ...(value === null ? { reason: isFollowed ? 'not-reached' : unfollowed } : {}),
        interval: hasLimits ? { lower, upper, level, method: 'kaplan-meier-log' } : null,
        events: curve.events,
        censored: curve.censored,
        curve: curve.points,
      };
    });
  },
};
