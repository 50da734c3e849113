/**
 * Youth care registers as FHIR R4 and back, and who holds authority by the answer of the BRP.
 *
 * @packageDocumentation
 */
export * from './brp/index.js';
export * from './mapping/index.js';
export * from './names/index.js';
export * from './r4/index.js';
export * from './read/index.js';
export * from './write/index.js';
