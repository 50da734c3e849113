export type {
  OwnAnswer,
  OwnCases,
  OwnMean,
  OwnMetric,
  OwnMetricBase,
  OwnMetricContext,
  OwnMetricOf,
  OwnShare,
  OwnTime,
} from './own-metric.js';
