/** One metric: what it is, its figure for all together, what to know, its definition, and a table for each grouping. */
import type { Figure, MetricDescription } from '@jeugd/metrics';
import { html, type Markup } from '../html/html.js';
import { definitionPart } from './definition-part.js';
import { figureTable, type NamedFigure } from './figure-table.js';
import type { OutcomeContext } from './page-context.js';
import { rowNames } from './row-names.js';
import { cohortTexts, groupingTexts } from './texts.js';
import { asHeading, counted } from './wording.js';

/** The part of a metric that has figures. */
export function metricPart(
  metric: MetricDescription,
  figures: readonly Figure[],
  context: OutcomeContext,
): Markup {
  const { locale } = context;
  const totals = figures.filter((figure) => groupingOf(figure) === '');
  const groupings = [...new Set(figures.map(groupingOf))].filter((grouping) => grouping !== '');
  const id = `metric-${metric.id}`;
  return html`<article class="metric" aria-labelledby="${id}">
<h4 id="${id}">${asHeading(metric.name[locale])}</h4>
<p>${metric.definition[locale]}</p>
${totals.length > 0 && totalPart(metric, totals, context)}
<div class="more">
${definitionPart(metric, context)}${groupings.map((grouping) => {
  const groups = figures.filter((figure) => groupingOf(figure) === grouping);
  return groupingPart(metric, grouping, groups, context);
})}</div>
</article>
`;
}

/** By what a figure is told apart; nothing for all together. */
function groupingOf({ by }: Figure): string {
  return Object.keys(by).join(' ');
}

function totalPart(metric: MetricDescription, totals: readonly Figure[], context: OutcomeContext): Markup {
  const { locale, say } = context;
  const names = rowNames(totals, say('all'), locale);
  const named = totals.map((figure, place) => ({ figure, name: names[place] ?? '' }));
  const windows = totals
    .slice(0, 1)
    .map(({ cohort, window }) => say('inWindow', { cohort: cohortTexts[cohort][locale], ...window }));
  const caption = [asHeading(metric.name[locale]), ...windows].join(': ');
  const notes = notesOf(named, context);
  return html`${figureTable(caption, say('group'), named, context)}
${notes.length > 0 && html`<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>`}`;
}

/** What to know of the figures for all together, a note each. Groups say less: their small counts would add up. */
function notesOf(named: readonly NamedFigure[], { locale, say }: OutcomeContext): string[] {
  const telling = named.filter(({ figure: { suppressed, warnings } }) => !suppressed || warnings.length > 0);
  const notes = telling.map(({ name, figure: { excluded, warnings } }) => {
    const left = excluded ? [say('excluded', { count: counted(excluded, locale) })] : [];
    return { name, messages: [...warnings.map(({ message }) => message), ...left] };
  });
  const isOfAll = (message: string) => notes.every(({ messages }) => messages.includes(message));
  const ofAll = (notes[0]?.messages ?? []).filter(isOfAll);
  const ofSome = notes.map(({ name, messages }) => {
    return { name, own: messages.filter((message) => !isOfAll(message)) };
  });
  return [
    ...ofAll,
    ...ofSome
      .filter(({ own }) => own.length > 0)
      .map(({ name, own }) => `${asHeading(name)}: ${own.join(' ')}`),
  ];
}

function groupingPart(
  metric: MetricDescription,
  grouping: string,
  figures: readonly Figure[],
  context: OutcomeContext,
): Markup {
  const { locale, say } = context;
  const name = groupingTexts[grouping]?.[locale] ?? grouping;
  const names = rowNames(figures, say('all'), locale);
  const named = figures.map((figure, place) => ({ figure, name: names[place] ?? '' }));
  const caption = `${asHeading(metric.name[locale])}: ${say('by', { grouping: name }).toLowerCase()}`;
  return html`<details><summary>${say('by', { grouping: name })}<span class="aside">: ${metric.name[locale]}</span><span class="count">${figures.length}</span></summary>
<div class="body">${figureTable(caption, name, named, context)}</div></details>
`;
}
