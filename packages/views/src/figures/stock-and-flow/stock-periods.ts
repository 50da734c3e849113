/** Figures of stock and flow put together by period. */
import { JeugdError, type Locale } from '@jeugd/core';
import type { Figure } from '@jeugd/metrics';
import { nameOfValue } from '../shared/names.js';
import { notComparableTexts } from '../shared/texts.js';

/** The parts of stock and flow. */
export const stockParts = ['opening', 'inflow', 'outflow', 'closing'] as const;

/** One of the parts. */
export type StockPart = (typeof stockParts)[number];

/** The numbers of a period: a count, `.` where it is hidden, `null` where there is none. */
export interface StockPeriod extends Readonly<Record<StockPart, number | '.' | null>> {
  readonly name: string;
}

/** The periods in order of time. Throws `views/not-comparable` when two figures say the same of one period. */
export function stockPeriods(figures: readonly Figure[], locale: Locale): StockPeriod[] {
  const periods = new Map<string, Map<StockPart, Figure>>();
  const isOne = figures.every(({ metric }) => metric === figures[0]?.metric);
  for (const figure of figures) {
    const part = stockParts.find((each) => each === figure.params['part']);
    const period = periods.get(keyOf(figure)) ?? new Map<StockPart, Figure>();
    if (!isOne || part === undefined || period.has(part) || !isByYearOnly(figure)) {
      throw new JeugdError('views/not-comparable', notComparableTexts);
    }
    periods.set(keyOf(figure), period.set(part, figure));
  }
  return [...periods]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, parts]) => {
      const countOf = (part: StockPart) => {
        const figure = parts.get(part);
        return figure?.suppressed ? '.' : (figure?.value ?? null);
      };
      return {
        name: nameOf([...parts.values()][0], locale),
        opening: countOf('opening'),
        inflow: countOf('inflow'),
        outflow: countOf('outflow'),
        closing: countOf('closing'),
      };
    });
}

function isByYearOnly({ by }: Figure): boolean {
  return Object.keys(by).every((grouping) => grouping === 'year');
}

/** In code-unit order this is the order of time. */
function keyOf({ by, window }: Figure): string {
  return by['year'] ?? `${window.from} ${window.until}`;
}

/** The year, or the first month of the period. */
function nameOf(figure: Figure | undefined, locale: Locale): string {
  if (figure === undefined) return '';
  const { year } = figure.by;
  return year === undefined ? figure.window.from.slice(0, 7) : nameOfValue('year', year, locale);
}
