/** Restricted mean length of stay: how many of the first days after entry a child is in care. */
import { horizonOf } from '../catalogue/horizon.js';
import type { Metric } from '../catalogue/metric.js';
import { reachOf } from '../statistics/level.js';
import { kaplanMeier } from '../survival/kaplan-meier.js';
import { restrictedMean } from '../survival/restricted-mean.js';
import { anyExitByGroup } from './any-exit.js';
import { lengthOfStayRestrictedMeanDescription } from './descriptions/length-of-stay-restricted-mean.js';

export const lengthOfStayRestrictedMean: Metric = {
  description: lengthOfStayRestrictedMeanDescription,
  compute: (study, window) => {
    const { level, tau: asked, minCell } = study.settings;
    return anyExitByGroup(study, window).map(({ table, isEmpty, counted }) => {
      const curve = kaplanMeier(table, { level });
      const tau = horizonOf(curve, asked, minCell);
      const found = tau === 0 ? null : restrictedMean(curve, tau);
      const basis = {
        ...counted,
        params: { tau },
        events: curve.events,
        censored: curve.censored,
        warnings: tau < asked ? [{ code: 'tau-shortened' as const, params: { days: asked, tau } }] : [],
      };
      if (found === null) {
        return { ...basis, value: null, interval: null, reason: isEmpty ? 'no-cases' : 'no-follow-up' };
      }
      const reach = reachOf(level) * (found.standardError ?? 0);
      return {
        ...basis,
        value: found.value,
        // Where nobody differs the formula would call it certain.
        interval:
          reach === 0
            ? null
            : {
                lower: Math.max(0, found.value - reach),
                upper: Math.min(tau, found.value + reach),
                level,
                method: 'normal',
              },
      };
    });
  },
};
