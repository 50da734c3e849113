/** Figures as a table: a row each, with value, interval and the numbers it rests on. What is hidden has its row. */
import type { Locale } from '@jeugd/core';
import { type Figure, reasonText } from '@jeugd/metrics';
import { levelText, limitsText, unitText, valueText } from '../figures/shared/numbers.js';
import { hiddenSign, noneSign } from '../figures/shared/signs.js';
import { sharedTexts } from '../figures/shared/texts.js';
import { html, type Markup } from '../html/html.js';
import type { OutcomeContext } from './page-context.js';
import { scrolling } from './scrolling.js';
import { counted } from './wording.js';

/** A figure with the name of its row. */
export interface NamedFigure {
  readonly name: string;
  readonly figure: Figure;
}

/** The table; its figures are of one metric. */
export function figureTable(
  caption: string,
  rowTitle: string,
  named: readonly NamedFigure[],
  { locale, say }: OutcomeContext,
): Markup {
  const figures = named.map(({ figure }) => figure);
  const level = figures.find(({ interval }) => interval !== null)?.interval?.level ?? 0.95;
  const counts = countsOf(figures);
  const unit = figures[0] === undefined ? '' : unitText(figures[0].unit, locale);
  const titles = [
    `${say('value')} (${unit})`,
    say('interval', { level: levelText(level, locale) }),
    ...counts.map((count) => say(count)),
  ];
  return scrolling(
    caption,
    html`<table class="figures"><caption>${caption}</caption>
<thead><tr><th scope="col">${rowTitle}</th>${titles.map((title) => html`<th scope="col" class="number">${title}</th>`)}</tr></thead>
<tbody>
${named.map((each) => rowOf(each, counts, locale))}</tbody></table>`,
  );
}

/** The numbers that a figure may rest on, by the name of their column. */
const numbersOf = {
  numerator: ({ numerator }: Figure) => numerator,
  denominator: ({ denominator }: Figure) => denominator,
  events: ({ events }: Figure) => events,
  cases: ({ n }: Figure) => n,
};

type Count = keyof typeof numbersOf;

/** Those that the figures have. Only of a share is one number divided by the other, so only there they are called so. */
function countsOf(figures: readonly Figure[]): readonly Count[] {
  if (figures.some(({ denominator }) => denominator !== undefined)) return ['numerator', 'denominator'];
  return figures.some(({ events }) => events !== undefined) ? ['events', 'cases'] : ['cases'];
}

function rowOf({ name, figure }: NamedFigure, counts: readonly Count[], locale: Locale): Markup {
  const { suppressed, value, unit, interval, reason } = figure;
  const shown = (number: number) => valueText(number, unit, locale);
  const limits = limitsText(interval, shown);
  const why = suppressed
    ? `${hiddenSign} ${sharedTexts.hidden[locale]}`
    : reason !== undefined && limits === noneSign
      ? reasonText(reason, locale)
      : undefined;
  const cells =
    why !== undefined
      ? html`<td class="why" colspan="2">${why}</td>`
      : html`<td class="number value">${value === null ? noneSign : shown(value)}</td><td class="number">${limits}</td>`;
  return html`<tr><th scope="row">${name}</th>${cells}${counts.map((count) => html`<td class="number">${suppressed ? hiddenSign : counted(numbersOf[count](figure), locale)}</td>`)}</tr>\n`;
}
