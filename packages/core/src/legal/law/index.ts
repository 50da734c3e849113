/**
 * The law as dated data: measures, authorisations, authority, consent, ages, data and the responsible municipality, and
 * what follows from them for a child on a day.
 *
 * @packageDocumentation
 */
export type { LegalAge } from './age.js';
export { fosterCareInTheAct, type LegalAgeId, legalAges } from './ages.js';
export { heldOn, type LegalItemInForce, legalItem } from './held-on.js';
export {
  type FosterAllowance,
  fosterAllowanceOn,
  type PocketMoney,
  pocketMoneyOn,
} from './help/foster-allowance.js';
export { type HelpLimit, helpPossibleUntil, type UndeterminedHelpLimit } from './help/help-possible-until.js';
export { unconnectedFosterStarts, unconnectedStarts } from './help/resumption.js';
export { isBoundToMinors, isGroundOfItsOwn, isYouthHelp } from './help/youth-help.js';
export { hoursOn, type LegalHours, type LegalHoursId, legalHours } from './hours.js';
export { isPastLegalAge, legalBirthday } from './legal-birthday.js';
export type {
  AgeLimits,
  Certainty,
  Duration,
  LegalContent,
  LegalItem,
  LegalKind,
  LegalVersion,
} from './legal-item.js';
export { type LegalItemId, legalItemIds } from './legal-item-ids.js';
export { legalItems } from './legal-items.js';
export type { LegalLimit } from './limit.js';
export { addDuration, firstDayOutside, lastDayBefore, limitOn } from './limit-on.js';
export { type LegalLimitId, legalLimits } from './limits.js';
export { type ContinuedCare, continuedCareOf } from './municipality/continued-care.js';
export {
  type ResponsibleMunicipality,
  responsibleMunicipality,
  type UndeterminedMunicipality,
} from './municipality/responsible-municipality.js';
export { authorisationInForce, latestEndOf } from './titles/authorisation-in-force.js';
export { authorityInForce, residenceDecidedUnder } from './titles/authority-in-force.js';
export { mayCarry, type NeededTitle, neededTitleOf } from './titles/carries.js';
export type {
  CarriedNights,
  TitleCoverage,
  UncoveredNights,
  UndeterminedNights,
  UndeterminedReason,
} from './titles/coverage.js';
export type { EndReason, InForce } from './titles/ending.js';
export { isExtensionOfConditional } from './titles/endings-of.js';
export { measureInForce, supervisionOf } from './titles/measure-in-force.js';
export { regularDecisionAfter } from './titles/regular-decision.js';
export { residenceNotNeeded } from './titles/residence-not-needed.js';
export { titleCoverage } from './titles/title-coverage.js';
