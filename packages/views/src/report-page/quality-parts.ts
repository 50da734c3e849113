/** Figures about the data themselves. */
import type { Locale } from '@jeugd/core';
import type { Figure } from '@jeugd/metrics';
import { html, type Markup } from '../html/html.js';
import type { PageContext } from './page-context.js';

/** How complete each field is. */
export function completenessPart(context: PageContext): Markup {
  const { say } = context;
  if (knownFields(context).length === 0) return html``;
  return html`<details><summary>${say('completeness')}</summary>
<div class="body"><p class="faint">${say('completenessHint')}</p>
${completenessTable(context)}</div></details>
`;
}

/** The fields of which it is known. */
export function knownFields({ quality }: Pick<PageContext, 'quality'>): readonly Figure[] {
  return quality.filter(({ metric, value }) => metric === 'field-completeness' && value !== null);
}

/** The table of how complete each field is. */
export function completenessTable(context: PageContext): Markup {
  const { locale, say } = context;
  return html`<table>
<thead><tr>${(['table', 'field', 'filled'] as const).map((name) => html`<th scope="col">${say(name)}</th>`)}<th scope="col">%</th></tr></thead>
<tbody>
${knownFields(context).map(
  ({
    by,
    value,
    numerator = 0,
    denominator = 0,
  }) => html`<tr><td>${by['table']}</td><td>${by['field']}</td><td>${say('of', { numerator, denominator })}</td><td class="number">${percent(value ?? 0, locale)}</td></tr>
`,
)}
</tbody></table>`;
}

/** A share with its interval: `1.5 % (0.5–4.3)`. */
export function shareInWords({ value, interval }: Figure, locale: Locale): string {
  if (value === null) return '';
  const limits = [interval?.lower, interval?.upper].map((limit) => percent(limit ?? 0, locale));
  return `${percent(value, locale)} % (${limits.join('–')})`;
}

function percent(share: number, locale: Locale): string {
  const text = (100 * share).toFixed(1);
  return locale === 'nl' ? text.replace('.', ',') : text;
}
