export type { ToFhirOptions } from './options.js';
export { toFhir } from './to-fhir.js';
