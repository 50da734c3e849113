export { type TrajectoryEndReason, trajectoryEndReasons } from './end-reasons.js';
export { type HelpRecord, type MergedTrajectory, mergeTrajectories } from './merge-trajectories.js';
export { publishedDefinitions } from './published-definitions.js';
