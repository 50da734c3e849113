/**
 * The rules on a delivery: 119, of which 79 are stated in the protocol, 26 inferred and 14 our own.
 */
import type { SkipReason } from '@jeugd/validators/engine';
import { type CbsRule, ruleFrom } from './cbs-rule.js';
import { authorisationFacts } from './facts/authorisations.js';
import { childProtectionFacts } from './facts/child-protection.js';
import { dateFacts } from './facts/dates.js';
import { deliveryFacts } from './facts/delivery.js';
import { keyFacts } from './facts/keys.js';
import { outcomeFacts } from './facts/outcome.js';
import { personFacts } from './facts/person.js';
import { preventiveFacts } from './facts/preventive.js';
import { transferFacts } from './facts/transfer.js';
import { youthHelpFacts } from './facts/youth-help.js';
import { youthProbationFacts } from './facts/youth-probation.js';
import type { RuleFacts } from './rule-facts.js';
import { skipReasons } from './skip-reasons.js';

/** Rules that are skipped for a reason of their own, where the scope does not say it. */
const reasonById: Readonly<Record<string, SkipReason>> = {
  'DEL-01': skipReasons.redelivery,
  'DEL-02': skipReasons.deliveredOn,
  'DEL-03': skipReasons.previous,
  'DEL-05': skipReasons.form,
  'DEL-07': skipReasons.deliveredOn,
  'DEL-08': skipReasons.knowledge,
  'DEL-12': skipReasons.knowledge,
  'HV-03': skipReasons.knowledge,
  'KEY-05': skipReasons.knowledge,
  'MUHP-12': skipReasons.supplier,
  'TRF-03': skipReasons.receiving,
};

/**
 * Every rule on a delivery, also those that no file can decide: a report shows them as skipped, and why.
 *
 * @dutch regels op een levering
 * @example
 * cbsRules.length; // 119
 * cbsRules.filter(({ basis }) => basis === 'stated').length; // 79
 * cbsRules.some(({ basis, severity }) => basis !== 'stated' && severity === 'error'); // false
 */
export const cbsRules: readonly CbsRule[] = /* @__PURE__ */ (() =>
  [
    ...personFacts,
    ...youthHelpFacts,
    ...dateFacts,
    ...keyFacts,
    ...outcomeFacts,
    ...childProtectionFacts,
    ...youthProbationFacts,
    ...preventiveFacts,
    ...transferFacts,
    ...authorisationFacts,
    ...deliveryFacts,
  ].map((facts) => ruleFrom(facts, reasonOf(facts))))();

/**
 * The rule with an id, or `undefined` when there is none.
 *
 * @dutch regel opzoeken
 * @example
 * cbsRule('BSN-02')?.basis; // 'own'
 * cbsRule('JB-03')?.severity; // 'warning'
 * cbsRule('XX-01'); // undefined
 */
export function cbsRule(id: string): CbsRule | undefined {
  return cbsRules.find((rule) => rule.id === id);
}

function reasonOf({ id, scope }: RuleFacts): SkipReason | undefined {
  const own = reasonById[id];
  if (own !== undefined) return own;
  if (scope === 'manual') return skipReasons.knowledge;
  if (scope === 'cross-file') return skipReasons.otherFile;
  return scope === 'metrics' ? skipReasons.figures : undefined;
}
