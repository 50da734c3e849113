/** The 25 indicators: what counts, and what is not known of it. */
import { type Indicator, indicatorIds } from './definition.js';
import { helpFacts } from './facts/help.js';
import { measureFacts } from './facts/measures.js';
import { outcomeFacts } from './facts/outcome.js';
import { timeFacts } from './facts/time.js';

/**
 * Every indicator, also those that deliveries cannot tell: their figure says why.
 *
 * @dutch indicatoren
 * @example
 * indicators.find(({ id }) => id === 'uitval')?.unit; // 'proportion'
 * indicators.filter(({ isComputed }) => !isComputed).length; // 5
 */
export const indicators: readonly Indicator[] = /* @__PURE__ */ (() => {
  const byId = new Map(
    [...helpFacts, ...timeFacts, ...outcomeFacts, ...measureFacts].map((one) => [one.id, one]),
  );
  return indicatorIds.flatMap((id) => byId.get(id) ?? []);
})();
