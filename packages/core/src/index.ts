/**
 * The language of Dutch youth care: days and periods, identifiers, care forms, the records of a register, and episodes.
 *
 * @packageDocumentation
 */
export * from './addresses/index.js';
export * from './calendar/index.js';
export * from './care-forms/index.js';
export * from './care-plans/index.js';
export * from './closed-care/index.js';
export * from './complaints/index.js';
export * from './decisions/index.js';
export * from './dossiers/index.js';
export * from './findings/index.js';
export * from './foster-care/index.js';
export * from './identifiers/index.js';
export * from './legal/index.js';
export * from './observations/index.js';
export * from './people/index.js';
export * from './placements/index.js';
export { type ProgrammeId, programmeIds } from './programmes/programme-ids.js';
export * from './register/index.js';
export * from './schema/index.js';
