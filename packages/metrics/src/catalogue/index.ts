export { metricCatalogue } from './catalogue.js';
export { tablesFor } from './chosen-metrics.js';
export { type ComputedMetrics, computeMetrics } from './compute-metrics.js';
export type { MetricDescription } from './metric.js';
export { type NotComputedMetric, notComputedMetrics } from './not-computed.js';
export { avoidableJudgement, metricEvents, perspectiveDecision } from './words.js';
