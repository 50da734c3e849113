export {
  aalenJohansen,
  type IncidenceCurve,
  type IncidenceOptions,
  type IncidencePoint,
} from './aalen-johansen.js';
export { type ComparisonOptions, notComparableText } from './comparison.js';
export type { ConfidenceType, Limits } from './confidence.js';
export { type GrayOptions, type GrayTest, type GrayTestGroup, grayTest, whyNoGrayTest } from './gray.js';
export { type HazardAt, hazardAt } from './hazard-at.js';
export { type IncidenceAt, incidenceAt, incidenceQuantile } from './incidence.js';
export { kaplanMeier, type SurvivalCurve, type SurvivalOptions, type SurvivalPoint } from './kaplan-meier.js';
export { type LogRank, type LogRankGroup, type LogRankOptions, logRank, whyNoLogRank } from './log-rank.js';
export { type HazardCurve, type HazardOptions, type HazardPoint, nelsonAalen } from './nelson-aalen.js';
export { type QuantileEstimate, quantileOf } from './quantile.js';
export {
  type MeanDifference,
  type RestrictedMean,
  restrictedMean,
  restrictedMeanDifference,
} from './restricted-mean.js';
export { type MeanRatio, restrictedMeanRatio } from './restricted-mean-ratio.js';
export type { Selection } from './risk-sets.js';
export { strataOf } from './strata-of.js';
export { type StratifiedMeanDifference, stratifiedMeanDifference } from './stratified-mean-difference.js';
export { type SurvivalAt, survivalAt } from './survival-at.js';
export type { NotComparable } from './texts.js';
