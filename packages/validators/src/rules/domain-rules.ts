/** All rules on a register, in the order of their ids: a folder per group. */
import type { Rule } from '../engine/index.js';
import { authorisationRules } from './authorisations/index.js';
import { authorityRules } from './authority/index.js';
import { closedCareRules } from './closed-care/index.js';
import { consentRules } from './consent/index.js';
import { constraintRules } from './constraints/index.js';
import { figureRules } from './figures/index.js';
import { measureRules } from './measures/index.js';
import { networkRules } from './network/index.js';
import { personRules } from './person/index.js';
import { restraintRules } from './restraint/index.js';
import { stayRules } from './stay/index.js';

/**
 * All rules on a register, in the order of their ids. An array as any other: leave a rule out with `filter`, change its
 * weight with `map`, add your own with `[...domainRules, mine]`.
 *
 * @dutch domeinregels
 * @example
 * domainRules.filter(({ id }) => id !== 'S07').some(({ id }) => id === 'S07'); // false
 * const milder = domainRules.map((rule) => (rule.id === 'S07' ? { ...rule, severity: 'info' as const } : rule));
 * milder.find(({ id }) => id === 'S07')?.severity; // 'info'
 */
export const domainRules: readonly Rule[] = /* @__PURE__ */ (() => [
  ...authorisationRules,
  ...authorityRules,
  ...closedCareRules,
  ...measureRules,
  ...networkRules,
  ...personRules,
  ...figureRules,
  ...restraintRules,
  ...stayRules,
  ...consentRules,
  ...constraintRules,
])();
