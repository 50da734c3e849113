export { Authorisation, Suspension } from './authorisation.js';
export { type AuthorisationOf, buildAuthorisation } from './build-authorisation.js';
export { type AuthorisationKind, authorisationKinds, type MeasureKind, measureKinds } from './kinds.js';
export { Measure } from './measure.js';
