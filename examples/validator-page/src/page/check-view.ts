/** One check on the page: first how far it is with what was found so far, then its result. */
import type { Finding } from '@jeugd/core';
import type { DownloadForm } from '../protocol/asks.js';
import type { Filter } from '../protocol/filter.js';
import type { RuleInWords } from '../protocol/rule-in-words.js';
import type { Checked } from '../protocol/tells.js';
import { busyPanel } from './busy-panel.js';
import { element } from './element.js';
import { filterForm } from './filter-form.js';
import type { LookUp } from './finding-row.js';
import { findingsList } from './findings-list.js';
import type { Language } from './language.js';
import { summary } from './summary.js';
import { filesPart, outcomesPart } from './tables.js';

/** What somebody can do with a check. */
export interface CheckActions {
  readonly onStop: () => void;
  readonly onDownload: (form: DownloadForm, filter: Filter) => void;
  readonly onAnswer: (file: string) => void;
  readonly lookUp: LookUp;
}

export interface CheckView {
  readonly node: HTMLElement;
  progress(share: number, file: string): void;
  found(findings: readonly Finding[], rules: readonly RuleInWords[]): void;
  /** Shows the result, which takes the place of what was found on the way. */
  finish(checked: Checked): void;
  /** How many findings there are so far. */
  count(): number;
}

export function checkView(language: Language, actions: CheckActions): CheckView {
  const busy = busyPanel(language, actions.onStop);
  const form = filterForm(language, (filter) => list.choose(filter));
  const list = findingsList(actions.lookUp, language, form.shown);
  const heading = element('h2', {}, language.say('findings'));
  const findings = element('section', { hidden: true }, heading, form.node, list.node);
  const head = element('div', {}, busy.node);
  const foot = element('div', {});
  let count = 0;
  let offered = 0;

  const offer = (): void => {
    findings.hidden = count === 0;
    form.offer(list.codes(), list.files());
    offered = list.codes().length;
  };

  return {
    node: element('div', {}, head, findings, foot),
    count: () => count,
    progress: busy.progress,
    found(added, rules) {
      count += added.length;
      list.add(added, rules);
      busy.found(count);
      // With every new rule, not with every finding: ten thousand files are a long list.
      if (list.codes().length !== offered) offer();
    },
    finish(checked) {
      const { report, rules } = checked;
      const all = [...(report.files ?? []).flatMap((file) => file.findings), ...report.findings];
      count = all.length;
      list.replace(all, rules, report.truncated ?? {});
      offer();
      head.replaceChildren(summary(checked, language, (kind) => actions.onDownload(kind, form.filter())));
      foot.replaceChildren(filesPart(checked, language, actions.onAnswer), outcomesPart(checked, language));
    },
  };
}
