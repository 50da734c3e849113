/** Where children go: of the episodes that ended, the share of each way to end. */
import { exits } from '@jeugd/core';
import { exitCohort } from '../../cohorts/exit-cohort.js';
import { casesByGroup, exitSubject } from '../../cohorts/groups.js';
import type { Metric } from '../metric.js';
import { shareAmong } from '../share-among.js';
import { exitDestinationDescription } from './descriptions/exit-destination.js';

export const exitDestination: Metric = {
  description: exitDestinationDescription,
  compute: (study, window) =>
    casesByGroup(study, exitCohort(study.episodes(), window), exitSubject).flatMap((group) =>
      exits.map((exit) =>
        shareAmong(group, (episode) => episode.exit === exit, { study, window, params: { exit } }),
      ),
    ),
};
