/** The rules on parental authority and guardianship that are not checked. */
import type { NotCheckedRule } from '../not-checked-rule.js';

export const authorityNotChecked: readonly NotCheckedRule[] = [];
