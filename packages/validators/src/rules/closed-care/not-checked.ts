/** The rules on closed care (title, plan and stay) that are not checked. */
import type { NotCheckedRule } from '../not-checked-rule.js';

export const closedCareNotChecked: readonly NotCheckedRule[] = [];
