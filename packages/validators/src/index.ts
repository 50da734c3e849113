/**
 * Rules on a register of youth care records, with four visible outcomes and a report.
 *
 * @packageDocumentation
 */
export * from './engine/index.js';
export * from './rules/index.js';
export { type ValidateOptions, validate } from './validate.js';
