/** What stands at the end: the family of pitfalls, and how to cite. */
import { metricCatalogue } from '@jeugd/metrics';
import { html, type Markup } from '../html/html.js';
import { coverageText } from './data-part.js';
import type { OutcomeContext } from './page-context.js';
import { pitfallFamily } from './pitfall-family.js';

/** The pitfalls in plain words. */
export function pitfallsPart({ locale, say }: OutcomeContext): Markup {
  return html`<section id="pitfalls" aria-labelledby="pitfalls-title">
<h2 id="pitfalls-title">${say('pitfalls')}</h2>
<p>${say('pitfallsLead')}</p>
<dl class="pitfalls">${pitfallFamily.map(({ title, text }) => html`<div><dt>${title[locale]}</dt><dd>${text[locale]}</dd></div>\n`)}</dl>
</section>
`;
}

/** A sentence to take along: data, period, day, definitions with their versions, what is hidden. */
export function citationPart(context: OutcomeContext): Markup {
  const { content, say } = context;
  const { about, asOf, madeBy, figures, disclosure } = content;
  const used = new Set(figures.map(({ metric }) => metric));
  const definitions = metricCatalogue
    .filter(({ id }) => used.has(id))
    .map(({ id, version }) => `${id} ${version}`);
  const day = about.extractedOn ?? say('notSaid');
  const sentence = say('cite', {
    data: say(about.invented === true ? 'citedInvented' : 'citedData', { day }),
    period: coverageText(context),
    asOf,
    madeBy,
    definitions: definitions.join(', '),
    disclosure: disclosure === undefined ? '' : say('citedHidden', { minCell: disclosure.policy.minCell }),
  });
  return html`<section id="citation" aria-labelledby="citation-title">
<h2 id="citation-title">${say('citation')}</h2>
<p>${say('citationLead')}</p>
<blockquote><p>${sentence.trim()}</p></blockquote>
<p>${say('citedWhole')}</p>
</section>
`;
}
