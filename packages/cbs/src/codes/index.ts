/**
 * The code lists of the protocol, and the municipalities with their youth care region.
 *
 * @packageDocumentation
 */
export {
  authorisationCodes,
  interventionCodes,
  onwardReferralCodes,
  preventiveCodes,
  preventiveEndCodes,
  probationCodes,
  probationEndCodes,
  protectionCodes,
  protectionEndCodes,
  riskCodes,
} from './measures.js';
export {
  isMunicipalityOn,
  municipalities2023,
  municipalitiesEndedSince2016,
  municipalitiesOf,
  youthCareRegionOf,
  youthCareRegions,
} from './municipalities.js';
export type { EndedMunicipality, Municipality, YouthCareRegion } from './municipality.js';
export { informantCodes, withoutHelpCodes } from './outcome.js';
export { sexCodes } from './person.js';
export {
  careFormCodes,
  crisisCodes,
  helpEndCodes,
  perspectiveCodes,
  referrerCodes,
} from './youth-help.js';
