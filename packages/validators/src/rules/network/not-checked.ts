/** The rules on family network and foster care that are not checked. */
import type { NotCheckedRule } from '../not-checked-rule.js';

export const networkNotChecked: readonly NotCheckedRule[] = [];
