/**
 * Rules on a register of youth care records, with four visible outcomes and a report.
 *
 * @packageDocumentation
 */
export * from './engine/index.js';
