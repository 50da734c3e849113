export { type FromFhirOptions, fromFhir } from './from-fhir.js';
