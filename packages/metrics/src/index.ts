/**
 * Outcome figures for youth care with honest statistics: a catalogue of metrics, cohorts of children followed over
 * time, risk tables that add up, survival estimators, intervals, and suppression of small numbers.
 *
 * @packageDocumentation
 */
export * from './catalogue/index.js';
export * from './cohorts/index.js';
export * from './disclosure/index.js';
export * from './figures/index.js';
export * from './flows/index.js';
export * from './own-metric/index.js';
export * from './published/index.js';
export * from './quality/index.js';
export * from './risk-table/index.js';
export * from './sharing/index.js';
export * from './sql/index.js';
export * from './state-table/index.js';
export * from './statistics/index.js';
export * from './survival/index.js';
