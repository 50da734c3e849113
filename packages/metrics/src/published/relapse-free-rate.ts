/** Without re-entry: of the returns home, how many no new episode followed within a year. */

import { reEntryAmong } from '../catalogue/exits/re-entry.js';
import type { Metric } from '../catalogue/metric.js';
import { exitCohort } from '../cohorts/exit-cohort.js';
import { casesByGroup, exitSubject } from '../cohorts/groups.js';
import type { Draft } from '../figures/draft.js';
import { relapseFreeRateDescription } from './descriptions/relapse-free-rate.js';

export const relapseFreeRate: Metric = {
  description: relapseFreeRateDescription,
  compute: (study, window) => {
    const { after } = study.settings;
    const returns = exitCohort(study.episodes(), window).filter(({ exit }) => after.includes(exit));
    return casesByGroup(study, returns, exitSubject).map((group) =>
      turnedAround(reEntryAmong(group, study, window)),
    );
  },
};

/** The share that did not; the curve is that of the others. */
function turnedAround({ value, interval, within: _within, curve: _curve, ...counts }: Draft): Draft {
  if (value === null || interval === null)
    return { ...counts, value: value === null ? null : 1 - value, interval };
  const { lower, upper } = interval;
  return {
    ...counts,
    value: 1 - value,
    interval: {
      ...interval,
      lower: upper === null ? null : 1 - upper,
      upper: lower === null ? null : 1 - lower,
    },
  };
}
