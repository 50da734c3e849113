/** The files, with an answer for each message, and how every rule ended: nothing that was or was not judged is hidden. */
import type { FileReport, RuleResult } from '@jeugd/validators';
import type { RuleInWords } from '../protocol/rule-in-words.js';
import type { Checked } from '../protocol/tells.js';
import { element, visible } from './element.js';
import type { Language } from './language.js';
import { rowsWindow } from './rows-window.js';
import { kindTexts, outcomeTexts } from './texts.js';

/** The files of a check. */
export function filesPart(
  { report: { files = [], truncated = {} }, messages }: Checked,
  language: Language,
  onAnswer: (file: string) => void,
): HTMLElement {
  const { say } = language;
  const answerable = new Set(messages);
  /** Of a rule with many findings the report does not hold all. */
  const atLeast = (findings: FileReport['findings']): string => {
    const areAll = findings.every(({ code }) => truncated[code] === undefined);
    return `${language.count(findings.length)}${areAll ? '' : '+'}`;
  };
  const row = ({ file, kind, findings }: FileReport): HTMLElement =>
    element(
      'li',
      { className: 'file' },
      element('span', { className: 'name' }, visible(file)),
      element('span', { className: 'faint' }, kindIn(kind, language)),
      element('span', { className: 'faint' }, `${say('findings')}: ${atLeast(findings)}`),
      answerable.has(file) && answerButton(file, language, onAnswer),
    );
  const rows = rowsWindow(row, language);
  rows.show(files, true);
  return element('section', { 'aria-label': say('files') }, element('h2', {}, say('files')), rows.node);
}

function kindIn(kind: string, language: Language): string {
  const words = Object.hasOwn(kindTexts, kind) ? kindTexts[kind] : undefined;
  return words === undefined ? visible(kind) : language.in(words);
}

function answerButton(file: string, { say }: Language, onAnswer: (file: string) => void): HTMLElement {
  const button = element(
    'button',
    { type: 'button', className: 'quiet', 'aria-label': say('writeAnswerTo', { file: visible(file) }) },
    say('writeAnswer'),
  );
  button.addEventListener('click', () => onAnswer(file));
  return button;
}

/** How every rule ended. */
export function outcomesPart({ report, rules }: Checked, language: Language): HTMLElement {
  const { say } = language;
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const names = ['rule', 'about', 'outcome', 'checked', 'findings', 'why'] as const;
  return element(
    'details',
    {},
    element('summary', {}, element('h2', {}, say('outcomes'))),
    element(
      'div',
      { className: 'body scroll', tabIndex: 0, role: 'region', 'aria-label': say('outcomes') },
      element(
        'table',
        {},
        element(
          'thead',
          {},
          element('tr', {}, ...names.map((name) => element('th', { scope: 'col' }, say(name)))),
        ),
        element('tbody', {}, ...report.rules.map((rule) => outcomeRow(rule, ruleOf.get(rule.id), language))),
      ),
    ),
  );
}

function outcomeRow(
  { id, outcome, checked, failed }: RuleResult,
  words: RuleInWords | undefined,
  language: Language,
): HTMLElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, id),
    element('td', {}, words?.title),
    element('td', { className: outcome }, language.in(outcomeTexts[outcome])),
    element('td', { className: 'number' }, language.count(checked)),
    element('td', { className: 'number' }, language.count(failed)),
    element('td', {}, words?.reason),
  );
}
