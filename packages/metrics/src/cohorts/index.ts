export { entryCohort } from './entry-cohort.js';
export { type EndedEpisode, exitCohort } from './exit-cohort.js';
export { type Grouping, groupings, type OwnGrouping, type Subject } from './groupings.js';
export type { MetricOptions } from './options.js';
export { timeInCare } from './time-in-care.js';
