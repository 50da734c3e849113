export { metricCatalogue } from './catalogue.js';
export { tablesFor } from './chosen-metrics.js';
export { type ComputedMetrics, computeMetrics } from './compute-metrics.js';
export type { MetricDescription } from './metric.js';
