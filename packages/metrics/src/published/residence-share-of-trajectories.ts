/** Share of trajectories with residence. */
import { hasResidence } from '@jeugd/core';
import type { Metric } from '../catalogue/metric.js';
import { shareAmong } from '../catalogue/share-among.js';
import { casesByGroup } from '../cohorts/groups.js';
import { residenceShareOfTrajectoriesDescription } from './descriptions/residence-share-of-trajectories.js';
import { trajectoriesDuring } from './trajectories.js';

export const residenceShareOfTrajectories: Metric = {
  description: residenceShareOfTrajectoriesDescription,
  compute: (study, window) =>
    casesByGroup(study, trajectoriesDuring(window, study), (each) => each).map((group) =>
      shareAmong(group, ({ trajectory }) => hasResidence(trajectory.careForm) ?? 'residence-unknown', {
        study,
        window,
      }),
    ),
};
