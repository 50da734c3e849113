/** The findings of one rule together: a part that opens, with the words of the rule and a window on its findings. */
import type { Finding, Severity } from '@jeugd/core';
import type { RuleInWords } from '../protocol/rule-in-words.js';
import { element, visible } from './element.js';
import { findingRow, type LookUp } from './finding-row.js';
import type { Language } from './language.js';
import { rowsWindow } from './rows-window.js';
import { ruleWords } from './rule-words.js';
import { severityTexts } from './texts.js';

export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly node: HTMLElement;
  readonly findings: Finding[];
  /** How many there are, also those that were not kept. */
  total: number;
  /** Shows what fits; says how many that are. Goes back to the first row when the choice is another. */
  choose(fits: (finding: Finding) => boolean, isOther: boolean): number;
}

/** A group for a finding and others like it, with none in it yet. */
export function findingGroup(
  { code, severity, message }: Finding,
  rule: RuleInWords | undefined,
  lookUp: LookUp,
  language: Language,
): FindingGroup {
  const { say, count } = language;
  const findings: Finding[] = [];
  let chosen: readonly Finding[] = [];
  const rows = rowsWindow<Finding>((finding) => findingRow(finding, lookUp, language), language);
  const number = element('span', { className: 'count' });
  const kept = element('p', { className: 'faint' });
  const body = element('div', { className: 'body' });
  // What no rule found has no title; the first of them says what it is about.
  const title = element(
    'span',
    { className: rule === undefined ? 'title cut' : 'title' },
    rule?.title ?? visible(message),
  );
  const node = element(
    'details',
    { 'data-code': code },
    element(
      'summary',
      {},
      element('span', { className: 'code' }, visible(code)),
      element('span', { className: `badge ${severity}` }, language.in(severityTexts[severity])),
      title,
      number,
    ),
    body,
  );
  node.addEventListener('toggle', () => {
    if (!node.open) return body.replaceChildren();
    body.append(...[ruleWords(rule, language), kept, rows.node].filter((part) => part !== undefined));
    rows.show(chosen, true);
  });

  const group: FindingGroup = {
    code,
    severity,
    node,
    findings,
    total: 0,
    choose(fits, isOther) {
      chosen = findings.filter(fits);
      const isCut = group.total > findings.length;
      node.hidden = chosen.length === 0;
      number.textContent = `${count(chosen.length === findings.length && isCut ? group.total : chosen.length)} ×`;
      kept.hidden = !isCut;
      kept.textContent = isCut ? say('kept', { kept: findings.length, total: group.total }) : '';
      if (node.open) rows.show(chosen, isOther);
      return chosen.length;
    },
  };
  return group;
}
