/** All findings, by rule: the heaviest first. They may come in while somebody reads. */
import type { Finding, Severity } from '@jeugd/core';
import { everything, type Filter, shownBy } from '../protocol/filter.js';
import type { RuleInWords } from '../protocol/rule-in-words.js';
import { element } from './element.js';
import { type FindingGroup, findingGroup } from './finding-group.js';
import type { LookUp } from './finding-row.js';
import type { Language } from './language.js';

export interface FindingsList {
  readonly node: HTMLElement;
  /** Puts more findings with those that are there. */
  add(findings: readonly Finding[], rules: readonly RuleInWords[]): void;
  /** Shows these and no others; parts that are open stay open. */
  replace(
    findings: readonly Finding[],
    rules: readonly RuleInWords[],
    totals: Readonly<Record<string, number>>,
  ): void;
  /** Shows only what is chosen. */
  choose(filter: Filter): void;
  /** The codes and files that there are to choose from. */
  codes(): readonly string[];
  files(): readonly string[];
}

const weights: readonly Severity[] = ['error', 'warning', 'info'];

/** A list with nothing in it yet; it tells how many findings are shown. */
export function findingsList(
  lookUp: LookUp,
  language: Language,
  onShown: (count: number) => void,
): FindingsList {
  const groups = new Map<string, FindingGroup>();
  const ruleOf = new Map<string, RuleInWords>();
  const node = element('div', { className: 'groups' });
  let filter = everything;

  const put = (findings: readonly Finding[]): void => {
    for (const finding of findings) {
      const key = keyOf(finding);
      let group = groups.get(key);
      if (group === undefined) {
        group = findingGroup(finding, ruleOf.get(finding.code), lookUp, language);
        groups.set(key, group);
        insert(group, key);
      }
      group.findings.push(finding);
      group.total += 1;
    }
  };
  const insert = (group: FindingGroup, key: string): void => {
    const later = [...groups].filter(([other]) => other > key).sort(([a], [b]) => (a < b ? -1 : 1));
    node.insertBefore(group.node, later[0]?.[1].node ?? null);
  };
  const draw = (isOther: boolean): void => {
    const fits = shownBy(filter);
    onShown([...groups.values()].reduce((sum, group) => sum + group.choose(fits, isOther), 0));
  };
  const learn = (rules: readonly RuleInWords[]): void => {
    for (const rule of rules) ruleOf.set(rule.id, rule);
  };

  return {
    node,
    add(findings, rules) {
      learn(rules);
      put(findings);
      draw(false);
    },
    replace(findings, rules, totals) {
      learn(rules);
      for (const group of groups.values()) {
        group.findings.length = 0;
        group.total = 0;
      }
      put(findings);
      for (const [key, group] of groups) {
        group.total = Math.max(group.total, totals[group.code] ?? 0);
        if (group.findings.length > 0) continue;
        group.node.remove();
        groups.delete(key);
      }
      draw(false);
    },
    choose(wanted) {
      filter = wanted;
      draw(true);
    },
    codes: () => [...new Set([...groups.values()].map(({ code }) => code))].sort(),
    files: () => [...new Set([...groups.values()].flatMap(({ findings }) => findings.map(fileOf)))].sort(),
  };
}

/** The heaviest first, then by code. */
function keyOf({ severity, code }: Finding): string {
  return `${weights.indexOf(severity)} ${code}`;
}

function fileOf({ location }: Finding): string {
  return location.file ?? '';
}
