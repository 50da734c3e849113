/** How each rule ended, what broke down, what is gone since an earlier report, and the files. */
import type { Figure } from '@jeugd/metrics';
import { type RuleResult, reasonInWords } from '@jeugd/validators/engine';
import { html, type Markup } from '../html/html.js';
import type { PageContext } from './page-context.js';
import { shareInWords } from './quality-parts.js';
import { outcomeTexts } from './texts.js';

/** The parts below the findings. */
export function outcomeParts(context: PageContext): readonly Markup[] {
  return [crashedPart(context), gonePart(context), rulesPart(context), filesPart(context)];
}

function crashedPart({ report, locale, ruleOf, say }: PageContext): Markup {
  const crashed = report.rules.filter(({ outcome }) => outcome === 'crashed');
  if (crashed.length === 0) return html``;
  return html`<h2 class="crashed">${say('crashedHeading')}</h2>
<ul>${crashed.map(({ id, reason = '' }) => html`<li><b>${id}</b> ${say('crashed', { reason: reasonInWords(reason, locale, ruleOf.get(id)) })}</li>`)}</ul>
`;
}

function gonePart({ report, say }: PageContext): Markup {
  const { gone = [] } = report.baseline ?? {};
  if (gone.length === 0) return html``;
  return html`<details><summary>${say('goneHeading')} <span class="count">${gone.length} ×</span></summary>
<div class="body"><ul>${gone.map(({ code, location: { record, id, path, field }, message }) => html`<li><b>${code}</b> ${[record, id ?? path, field].filter((part) => part !== undefined).join('/')}: ${message}</li>`)}</ul></div></details>
`;
}

function rulesPart(context: PageContext): Markup {
  if (context.report.rules.length === 0) return html``;
  return html`<h2>${context.say('outcomes')}</h2>
<div class="scroll">${rulesTable(context)}</div>
`;
}

/** The table of how each rule ended. */
export function rulesTable(context: PageContext): Markup {
  const { report, say, quality } = context;
  const shareOf = new Map(
    quality
      .filter(({ metric }) => metric === 'rule-fault-share')
      .map((figure) => [figure.by['rule'], figure]),
  );
  return html`<table>
<thead><tr>${(['rule', 'about', 'outcome', 'checked', 'faults', 'share', 'why'] as const).map((name) => html`<th scope="col">${say(name)}</th>`)}</tr></thead>
<tbody>
${report.rules.map((rule) => ruleRow(rule, shareOf.get(rule.id), context))}
</tbody></table>`;
}

function ruleRow(
  { id, outcome, checked, failed, reason }: RuleResult,
  share: Figure | undefined,
  { locale, ruleOf }: PageContext,
): Markup {
  const rule = ruleOf.get(id);
  const why = reason === undefined ? '' : reasonInWords(reason, locale, rule);
  return html`<tr><th scope="row">${id}</th><td>${rule?.title[locale] ?? ''}</td><td class="${outcome}">${outcomeTexts[outcome][locale]}</td><td class="number">${checked}</td><td class="number">${failed}</td><td class="number">${share && shareInWords(share, locale)}</td><td>${why}</td></tr>
`;
}

function filesPart({ report, say }: PageContext): Markup {
  const { files = [] } = report;
  if (files.length === 0) return html``;
  return html`<h2>${say('files')}</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">${say('file')}</th><th scope="col">${say('kind')}</th><th scope="col">${say('findings')}</th></tr></thead>
<tbody>
${files.map(
  ({
    file,
    kind,
    findings,
  }) => html`<tr><th scope="row">${file}</th><td>${kind}</td><td class="number">${findings.length}</td></tr>
`,
)}
</tbody></table></div>
`;
}
