/**
 * What all messages share: the data types of the base schema.
 */
export * from './complex-types/index.js';
export * from './data-types/index.js';
