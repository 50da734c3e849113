/** Making rules of level 2: what all of them share is added here. */

import type { RuleDescription } from '@jeugd/validators/engine';
import type { ClassName } from './classes.js';
import type { ClassRule, MessageRule, TallyRule } from './message-rule.js';
import { type RuleTexts, sharedDescription } from './shared-description.js';

/** What differs per rule. */
type Own<Rule extends RuleDescription> = Omit<Rule, keyof typeof sharedDescription | keyof RuleTexts> &
  RuleTexts &
  Partial<Pick<MessageRule, 'level' | 'retourCode'>>;

/** A rule that judges each class by itself; an error of level 2 with code 0001 unless it says otherwise. */
export function defineClassRule<Name extends ClassName>(rule: Own<ClassRule<Name>>): ClassRule<Name> {
  return { ...sharedDescription, ...rule };
}

/**
 * A rule that judges classes of one message together; an error of level 2 with code 0001 unless it says otherwise.
 */
export function defineTallyRule<Name extends ClassName>(rule: Own<TallyRule<Name>>): TallyRule<Name> {
  return { ...sharedDescription, ...rule };
}
