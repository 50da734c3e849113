/** The rules on placement authorisations that are not checked. */
import type { NotCheckedRule } from '../not-checked-rule.js';

export const authorisationNotChecked: readonly NotCheckedRule[] = [];
