/** What to do about a rule. */
import { fillText, type Locale, type Texts } from '@jeugd/core';
import { conditionTexts } from '../level-2/texts/conditions.js';
import { constraintTexts } from '../level-2/texts/constraints.js';
import { technicalTexts } from '../level-2/texts/technical.js';
import { toDoTexts, toDoWithoutLevelTexts } from './explain-texts.js';
import { retourCodeTexts } from './retour-code-texts.js';
import type { IjwRule } from './rule.js';

/**
 * What to do: by the retour code of its own, if there is one; at level 2 in the words of the rule itself; otherwise by the
 * level, or by how the rule can be decided.
 */
export function toDoOf(rule: IjwRule): Texts {
  const { level, retourCode } = rule;
  if (level === 2) return inOwnWords(rule);
  const own = retourCode === undefined ? undefined : retourCodeTexts[retourCode];
  if (own !== undefined) return own.toDo;
  return level === undefined ? toDoWithoutLevel(rule) : toDoTexts[level];
}

/**
 * The rules of level 2 share one retour code, so each says itself what is wrong and what to do; without what the rule asks,
 * where it begins with that.
 */
function inOwnWords({ id, text }: IjwRule): Texts {
  const own = ownTexts.get(id);
  if (own === undefined) return toDoTexts[2];
  const inLocale = (locale: Locale): string =>
    `${own[locale].replace(text[locale], '').trim()} ${toDoTexts[2][locale]}`;
  return { nl: inLocale('nl'), en: inLocale('en') };
}

const ownTexts: ReadonlyMap<string, Texts> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries({ ...conditionTexts, ...constraintTexts, ...technicalTexts }).map(([id, { message }]) => [
      id,
      message,
    ]),
  ))();

/** The rules that say what an answer looks like. */
const answerRules = ['IV028', 'IV032', 'IV033', 'IV087', 'IV088', 'OP065', 'OP303', 'OP304'];

function toDoWithoutLevel({ id, check, through }: IjwRule): Texts {
  if (answerRules.includes(id)) return toDoWithoutLevelTexts.answer;
  switch (check) {
    case 'rules': {
      const { nl, en } = toDoWithoutLevelTexts.rules;
      const rules = through.join(', ');
      return { nl: fillText(nl, { rules }), en: fillText(en, { rules }) };
    }
    case 'deadline':
    case 'structure':
    case 'process':
      return toDoWithoutLevelTexts[check];
    default:
      return toDoWithoutLevelTexts.practice;
  }
}
