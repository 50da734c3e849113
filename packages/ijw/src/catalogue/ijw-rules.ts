/**
 * The 307 rules of iJw 3.2.
 *
 * Ids, levels, codes and elements are those of the official rule table; the wording is our own.
 */
import { fillText, type Texts } from '@jeugd/core';
import { checkKinds, throughTexts } from './check-texts.js';
import type { IjwRule, IjwRuleKind } from './rule.js';
import type { RuleFacts } from './rule-facts.js';
import { businessRules } from './rules/business.js';
import { conditions } from './rules/conditions.js';
import { constraints } from './rules/constraints.js';
import { fillingInstructions } from './rules/filling.js';
import { principles } from './rules/principles.js';
import { restrictions } from './rules/restrictions.js';
import { technicalRules } from './rules/technical.js';

/** First day on which release 3.2 was in use. Source: release page of iJw 3.2. */
const inForceFrom = '2023-04-03';
const source = 'iJw 3.2, rule set 3.2.0 (29 September 2022)';

const facts: ReadonlyMap<string, RuleFacts> = /* @__PURE__ */ (() =>
  new Map(
    [
      ...principles,
      ...businessRules,
      ...fillingInstructions,
      ...conditions,
      ...constraints,
      ...restrictions,
      ...technicalRules,
    ].map((rule) => [rule.id, rule]),
  ))();

/**
 * Every rule of iJw 3.2, by kind: principles, business rules, filling instructions, conditions, constraints,
 * restrictions and technical rules. Those that no message can prove are among them and say why.
 *
 * @dutch regelcatalogus
 * @example
 * ijwRules.length; // 307
 */
export const ijwRules: readonly IjwRule[] = /* @__PURE__ */ (() => [...facts.values()].map(ruleOf))();

/**
 * The rule with an official id, or `undefined` when there is none.
 *
 * @dutch regel opzoeken
 * @example
 * ijwRule('TR018')?.text.en; // 'Einddatum of a stop lies on or after Begindatum.'
 * ijwRule('TR018')?.retourCode; // '0001'
 * ijwRule('OP270')?.checked; // 'no'
 * ijwRule('TR999'); // undefined
 */
export function ijwRule(id: string): IjwRule | undefined {
  const found = facts.get(id);
  return found === undefined ? undefined : ruleOf(found);
}

function ruleOf(rule: RuleFacts): IjwRule {
  const { id, level, retourCode, nl, en, messages, about = [], through = [], check } = rule;
  return {
    id,
    kind: kindOf(id),
    ...(level !== undefined && { level }),
    ...(retourCode !== undefined && { retourCode }),
    text: { nl, en },
    messages,
    about,
    through,
    check,
    ...howChecked(rule),
    validFrom: inForceFrom,
    source,
  };
}

function kindOf(id: string): IjwRuleKind {
  return id.slice(0, 2) as IjwRuleKind;
}

/** A rule that others implement is checked as far as those are. */
function howChecked({ check, through = [], note }: RuleFacts): {
  checked: IjwRule['checked'];
  why: Texts;
} {
  if (note !== undefined) return { checked: note.checked, why: { nl: note.nl, en: note.en } };
  if (check !== 'rules') return checkKinds[check];
  const answers = through.map((id) => {
    const rule = facts.get(id);
    return rule === undefined ? 'no' : howChecked(rule).checked;
  });
  const checked = answers.every((one) => one === 'yes')
    ? 'yes'
    : answers.every((one) => one === 'no')
      ? 'no'
      : 'partly';
  const rules = through.join(', ');
  const { nl, en } = throughTexts[checked];
  return { checked, why: { nl: fillText(nl, { rules }), en: fillText(en, { rules }) } };
}
