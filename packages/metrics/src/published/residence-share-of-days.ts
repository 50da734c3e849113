/** Share of care days with residence. */
import { hasResidence } from '@jeugd/core';
import type { Metric } from '../catalogue/metric.js';
import { casesByGroup } from '../cohorts/groups.js';
import { shareOfDays } from './days-of-children.js';
import { residenceShareOfDaysDescription } from './descriptions/residence-share-of-days.js';
import { trajectoriesDuring } from './trajectories.js';

export const residenceShareOfDays: Metric = {
  description: residenceShareOfDaysDescription,
  compute: (study, window) =>
    casesByGroup(study, trajectoriesDuring(window, study), (each) => each).map(({ by, cases }) => ({
      by,
      window,
      ...shareOfDays(cases, ({ trajectory }) => hasResidence(trajectory.careForm), study.settings.level),
    })),
};
