/** What a rule asks, what to do, and where it stands. */
import type { RuleInWords } from '../protocol/rule-in-words.js';
import { element } from './element.js';
import type { Language } from './language.js';

/** The words of a rule, as far as there are any. */
export function ruleWords(rule: RuleInWords | undefined, { say }: Language): HTMLElement | undefined {
  if (rule === undefined) return undefined;
  const { meaning, toDo, source } = rule;
  const pairs = [
    [say('means'), meaning],
    [say('toDo'), toDo],
    [say('source'), source === '' ? undefined : source],
    [say('inForce'), inForce(rule, say)],
  ].filter(([, words]) => words !== undefined);
  if (pairs.length === 0) return undefined;
  return element(
    'dl',
    { className: 'words' },
    ...pairs.flatMap(([name, words]) => [element('dt', {}, name), element('dd', {}, words)]),
  );
}

function inForce(
  { validFrom: from, validUntil: until }: RuleInWords,
  say: Language['say'],
): string | undefined {
  if (from !== undefined && until !== undefined) return say('fromUntil', { from, until });
  if (from !== undefined) return say('from', { from });
  return until === undefined ? undefined : say('until', { until });
}
