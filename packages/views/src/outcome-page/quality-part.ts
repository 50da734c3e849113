/** How good the data are: what asks for attention, how each rule ended, how complete the fields are. Names no record. */
import { findingsOf, severityTexts } from '@jeugd/validators/engine';
import { html, type Markup } from '../html/html.js';
import { findingGroups } from '../report-page/finding-groups.js';
import { rulesTable } from '../report-page/outcome-parts.js';
import type { PageContext } from '../report-page/page-context.js';
import { completenessTable, knownFields } from '../report-page/quality-parts.js';
import { outcomeTexts as endTexts } from '../report-page/texts.js';
import type { OutcomeContext } from './page-context.js';
import { scrolling } from './scrolling.js';
import { counted } from './wording.js';

/** The part about quality; `page` is what the page of a report is made from. */
export function qualityPart(context: OutcomeContext, page: PageContext): Markup {
  const { content, locale, say } = context;
  const { rules, summary } = content.checks;
  const written = Object.entries(summary).map(([name, count]) => [name, counted(count, locale)]);
  return html`<section id="quality" aria-labelledby="quality-title">
<h2 id="quality-title">${say('quality')}</h2>
<p>${say('qualityLead', { rules: rules.length, ...Object.fromEntries(written) })}</p>
${attentionPart(context, page)}
<p class="faint">${say('whichRecords')}</p>
${
  rules.length > 0 &&
  html`<details><summary>${say('allRules')}</summary>
<div class="body">${scrolling(say('allRules'), rulesTable(page))}</div></details>`
}
${
  knownFields(page).length > 0 &&
  html`<details><summary>${page.say('completeness')}</summary>
<div class="body"><p class="faint">${page.say('completenessHint')}</p>
${scrolling(page.say('completeness'), completenessTable(page))}</div></details>`
}
</section>
`;
}

/** What was found, by rule or code, the heaviest first, and the rules that broke down. */
function attentionPart(context: OutcomeContext, page: PageContext): Markup {
  const { content, locale, ruleOf, say } = context;
  const groups = findingGroups({ ...page, findings: findingsOf(content.checks) });
  const crashed = content.checks.rules.filter(({ outcome }) => outcome === 'crashed');
  if (groups.length + crashed.length === 0) return html`<p>${say('nothingWrong')}</p>`;
  return html`<h3 id="attention">${say('attention')}</h3>
<ul class="attention" aria-labelledby="attention">
${groups.map(({ code, severity, total, findings: [first] }) => {
  const rule = ruleOf.get(code);
  const title = rule?.title[locale] ?? (first?.rule === undefined ? say('whileReading') : '');
  // Of a rule the message as it stands in the catalogue: that of a finding may hold its counts and days.
  const message = rule === undefined ? first?.message : withoutPlaces(rule.message[locale]);
  return html`<li><p><b>${code}</b> <span class="${severity}">${severityTexts[severity][locale]}</span> ${title} <span class="count">${counted(total, locale)} ×</span></p><p class="faint">${message}</p></li>\n`;
})}${crashed.map(({ id }) => html`<li><p><b>${id}</b> <span class="crashed">${endTexts.crashed[locale]}</span> ${ruleOf.get(id)?.title[locale]}</p></li>\n`)}</ul>
`;
}

/** A message without the sentences that need numbers; with dots for numbers where there is no other. */
function withoutPlaces(message: string): string {
  const place = /\{\w+\}/g;
  const whole = message.split(/(?<=[.?]) (?=\p{Lu})/u).filter((sentence) => sentence.search(place) === -1);
  return whole.join(' ') || message.replace(place, '…');
}
