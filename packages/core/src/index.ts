/**
 * The language of Dutch youth care: days and periods, identifiers, care forms, the records of a register, and episodes.
 *
 * @packageDocumentation
 */
export * from './calendar/index.js';
export * from './care-forms/index.js';
export * from './findings/index.js';
export * from './identifiers/index.js';
export * from './legal/index.js';
export * from './observations/index.js';
export * from './people/index.js';
export * from './placements/index.js';
export * from './programmes/index.js';
export * from './register/index.js';
