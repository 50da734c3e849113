/**
 * Outcome figures for youth care with honest statistics: risk tables that add up, survival estimators, intervals.
 *
 * @packageDocumentation
 */
export * from './risk-table/index.js';
export * from './statistics/index.js';
export * from './survival/index.js';
