/** The findings on the page: a part that opens for each rule, with a row for each finding. */
import type { Finding } from '@jeugd/core';
import { severityTexts } from '@jeugd/validators/engine';
import { html, type Markup } from '../html/html.js';
import type { FindingGroup } from './finding-groups.js';
import type { PageContext } from './page-context.js';

/** The parts of all groups. */
export function groupParts(groups: readonly FindingGroup[], context: PageContext): readonly Markup[] {
  const added = new Set(context.report.baseline?.added);
  return groups.map((group) => groupPart(group, added, context));
}

function groupPart(
  { code, severity, findings, total }: FindingGroup,
  added: ReadonlySet<string>,
  { locale, ruleOf, say, findingsPerRule, report }: PageContext,
): Markup {
  const rule = ruleOf.get(code);
  const shown = findings.slice(0, findingsPerRule);
  const hasBaseline = report.baseline !== undefined;
  const title = rule?.title[locale] ?? (findings[0]?.rule === undefined ? say('reading') : '');
  return html`<details data-code="${code}" data-severity="${severity}">
<summary><span class="id">${code}</span> <span class="${severity}">${severityTexts[severity][locale]}</span> <span>${title}</span> <span class="count">${total} ×</span></summary>
<div class="body">
${rule !== undefined && html`<p class="faint">${say('source', { source: rule.source })}</p>`}
${shown.length < total && html`<p class="faint">${say('first', { shown: shown.length, total })} ${findings.length > shown.length && say('more', { kept: findings.length })}</p>`}
<table>
<caption>${code} ${title}</caption>
<thead><tr>${columnsOf(hasBaseline).map((name) => html`<th scope="col">${say(name)}</th>`)}</tr></thead>
<tbody>
${shown.map((finding) => rowOf(finding, hasBaseline ? (added.has(finding.fingerprint) ? 'new' : 'unchanged') : undefined, say))}
</tbody>
</table>
</div>
</details>
`;
}

type Column = 'place' | 'record' | 'id' | 'field' | 'message' | 'state';

/** The columns of a row; the state only beside an earlier report. */
export function columnsOf(hasBaseline: boolean): readonly Column[] {
  return ['place', 'record', 'id', 'field', 'message', ...(hasBaseline ? (['state'] as const) : [])];
}

function rowOf(
  { location, message }: Finding,
  state: 'new' | 'unchanged' | undefined,
  say: PageContext['say'],
): Markup {
  const { file, line, column, record, id, path, field } = location;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return html`<tr data-state="${state ?? ''}"><td>${place}</td><td>${record ?? ''}</td><td>${id ?? path ?? ''}</td><td>${field ?? ''}</td><td>${message}</td>${state !== undefined && html`<td>${say(state)}</td>`}</tr>
`;
}
