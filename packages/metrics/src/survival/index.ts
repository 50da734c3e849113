export {
  aalenJohansen,
  type IncidenceCurve,
  type IncidenceOptions,
  type IncidencePoint,
} from './aalen-johansen.js';
export type { ConfidenceType, Limits } from './confidence.js';
export { type IncidenceAt, incidenceAt, incidenceQuantile } from './incidence.js';
export { kaplanMeier, type SurvivalCurve, type SurvivalOptions, type SurvivalPoint } from './kaplan-meier.js';
export { type LogRank, type LogRankGroup, type LogRankOptions, logRank } from './log-rank.js';
export { type QuantileEstimate, quantileOf } from './quantile.js';
export {
  type MeanDifference,
  type RestrictedMean,
  restrictedMean,
  restrictedMeanDifference,
} from './restricted-mean.js';
export type { Selection } from './risk-sets.js';
export { type SurvivalAt, survivalAt } from './survival-at.js';
