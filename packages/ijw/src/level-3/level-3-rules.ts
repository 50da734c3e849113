/** The rules between messages, as others see them. */
import { caseRules } from './case-rules.js';
import type { RuleBetweenMessages } from './engine/case-rule.js';

/**
 * The rules between messages: 57 of the rule table (levels 3 and 4; TR319 looks inside one message), and 17 customs without a
 * retour code of which a breach is a warning.
 *
 * @dutch regels tussen berichten
 * @example
 * level3Rules.length; // 74
 */
export const level3Rules: readonly RuleBetweenMessages[] = caseRules;
