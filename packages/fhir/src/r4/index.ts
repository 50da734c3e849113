export type {
  BundleEntry,
  CodeableConcept,
  Coding,
  Extension,
  FhirBundle,
  FhirPeriod,
  FhirResource,
  Reference,
} from './types.js';
