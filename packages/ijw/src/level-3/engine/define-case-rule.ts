/** Making rules between messages: what all of them share is added here. */
import { sharedDescription } from '../../level-2/engine/shared-description.js';
import type { CaseClassName } from './case-classes.js';
import type { CaseRule } from './case-rule.js';
import { needTexts } from './needs.js';

/** What differs per rule. */
type Own<Name extends CaseClassName> = Pick<
  CaseRule<Name>,
  'id' | 'title' | 'message' | 'retourCode' | 'on' | 'needs' | 'appliesTo' | 'seeks' | 'check'
> & { readonly level?: 3 | 4 };

/** A rule of the rule table: an error of level 3, unless it says otherwise. */
export function defineCaseRule<Name extends CaseClassName>(rule: Own<Name>): CaseRule<Name> {
  const { retourCode: _, ...shared } = sharedDescription;
  return { ...shared, level: 3, ...rule, ...(rule.needs !== undefined && { unless: needTexts[rule.needs] }) };
}

/**
 * A rule for which the standard has no level and no retour code: how messages should follow from each other. A breach is
 * a warning and rejects nothing.
 */
export function defineCustom<Name extends CaseClassName>(
  rule: Omit<Own<Name>, 'retourCode' | 'level'>,
): CaseRule<Name> {
  return { ...defineCaseRule(rule), severity: 'warning', kind: 'soft' };
}
