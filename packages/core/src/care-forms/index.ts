export type { CareForm, HomeLikenessLevel, Openness } from './care-form.js';
export { type CareFormCode, isCareFormId } from './code.js';
export { careForms } from './forms.js';
export { compareHomeLikeness, homeLikenessOf } from './home-likeness.js';
export { type CareFormId, careFormIds } from './ids.js';
export {
  hasResidence,
  isClosed,
  isClosedYouthCare,
  isCrisisStay,
  isFamilyBased,
  isFamilyHome,
  isFosterCare,
  isHybrid,
} from './kinds.js';
export { careForm, careFormLabel } from './lookup.js';
export { type HomeLikeness, homeLikenessLevels, homeLikenessStatement } from './scale.js';
export { ancestorsOf, descendantsOf, isA } from './tree.js';
