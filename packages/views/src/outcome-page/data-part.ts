/** What the data are: how many records, of which days, followed how far, invented or not. */
import { html, type Markup } from '../html/html.js';
import type { OutcomeContext } from './page-context.js';
import { scrolling } from './scrolling.js';
import { counted } from './wording.js';

/** The part about the data. */
export function dataPart(context: OutcomeContext): Markup {
  const { content, locale, say } = context;
  const { about, asOf, tables } = content;
  const caption = say('recordsCaption');
  const facts = [
    [say('coverage'), coverageText(context)],
    [say('extractedOn'), about.extractedOn ?? say('notSaid')],
    [say('asOf'), asOf],
    [say('kind'), about.invented === true ? say('inventedShort') : say('real')],
  ];
  return html`<section id="data" aria-labelledby="data-title">
<h2 id="data-title">${say('data')}</h2>
<dl class="facts">${facts.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>
<p class="faint">${say('halfOpen')}</p>
${scrolling(
  caption,
  html`<table><caption>${caption}</caption>
<thead><tr><th scope="col">${say('table')}</th><th scope="col">${say('what')}</th><th scope="col" class="number">${say('records')}</th><th scope="col" class="number">${say('rejected')}</th></tr></thead>
<tbody>
${tables.map(
  ({ table, name, records, rejected }) =>
    html`<tr><th scope="row">${table}</th><td>${name}</td><td class="number">${counted(records, locale)}</td><td class="number">${counted(rejected, locale)}</td></tr>\n`,
)}</tbody></table>`,
)}
</section>
`;
}

/** The days that the register covers. */
export function coverageText({ content: { about }, say }: OutcomeContext): string {
  return about.coverage === undefined ? say('coverageUnknown') : say('period', { ...about.coverage });
}
