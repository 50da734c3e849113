/** Rules of the catalogue that are not checked, each with the reason: a folder per group. */
import { authorisationNotChecked } from './authorisations/not-checked.js';
import { authorityNotChecked } from './authority/not-checked.js';
import { closedCareNotChecked } from './closed-care/not-checked.js';
import { consentNotChecked } from './consent/not-checked.js';
import { constraintsNotChecked } from './constraints/not-checked.js';
import { figureNotChecked } from './figures/not-checked.js';
import { measureNotChecked } from './measures/not-checked.js';
import { networkNotChecked } from './network/not-checked.js';
import type { NotCheckedRule } from './not-checked-rule.js';
import { personNotChecked } from './person/not-checked.js';
import { restraintNotChecked } from './restraint/not-checked.js';
import { stayNotChecked } from './stay/not-checked.js';

/**
 * The rules of the catalogue that are not checked, in the order of their ids.
 *
 * @dutch niet-gecontroleerde regels
 * @example
 * notCheckedRules.find(({ id }) => id === 'S09')?.reason.en; // 'the maximum differs per place and is not in the register'
 */
export const notCheckedRules: readonly NotCheckedRule[] = /* @__PURE__ */ (() => [
  ...authorisationNotChecked,
  ...authorityNotChecked,
  ...closedCareNotChecked,
  ...measureNotChecked,
  ...networkNotChecked,
  ...personNotChecked,
  ...figureNotChecked,
  ...restraintNotChecked,
  ...stayNotChecked,
  ...consentNotChecked,
  ...constraintsNotChecked,
])();
