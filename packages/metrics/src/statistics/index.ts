export {
  directlyStandardised,
  type StandardisedRate,
  type StandardWeight,
} from './direct-standardisation.js';
export { type Dispersion, dispersionNote, dispersionOf, type FunnelUnit } from './dispersion.js';
export { type FunnelKind, type FunnelLimits, type FunnelOptions, funnelLimits } from './funnel.js';
export { indirectlyStandardised, type StandardisedRatio } from './indirect-standardisation.js';
export { type MeanEstimate, meanOf } from './mean.js';
export { type MedianEstimate, medianOf } from './median.js';
export { compareOrdinal, type OrdinalComparison } from './ordinal-comparison.js';
export { type RateEstimate, rateOf } from './rate.js';
export { type ShareEstimate, type ShareMethod, shareOf } from './share.js';
export { type ShareCount, type ShareDifference, shareDifference } from './share-difference.js';
export type { Stratum } from './strata.js';
