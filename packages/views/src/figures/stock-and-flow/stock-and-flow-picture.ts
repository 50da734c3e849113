/** Stock and flow: how many there are, how many came and how many went, period after period. */
import { fillText, type Locale } from '@jeugd/core';
import { type Figure, metricCatalogue } from '@jeugd/metrics';
import { roundAbove } from '../shared/axis.js';
import { countText, numbersIn } from '../shared/counts.js';
import type { Picture, PictureOptions } from '../shared/picture.js';
import { margin, pictureFrom, sizeOf } from '../shared/picture-from.js';
import { sharedTexts } from '../shared/texts.js';
import { stockLayers } from './stock-layers.js';
import { stockParts, stockPeriods } from './stock-periods.js';
import { stockTexts as texts } from './texts.js';

/**
 * The picture of stock and flow over time, from the figures of `protection-stock-and-flow` or others with the params
 * `part`: `opening`, `inflow`, `outflow` and `closing`. A period is a year (`by: 'year'`) or a window.
 *
 * Above, a line from the stock at the start of each period to that at its end; where the end of one period is not the
 * start of the next the line is broken. Below, on a scale of its own, inflow up and outflow down. Both scales begin at
 * 0. A suppressed number is a cross where it would stand, and breaks the line.
 *
 * @dutch stand en stroom tekenen
 * @throws {JeugdError} `views/not-comparable` when the figures are of several metrics or groups, or two say the same;
 * `views/invalid-width`
 * @example
 * const persons = [{ id: 'c1', birthDate: '2012-03-01' }] as const;
 * const measures = [{ id: 'm1', personId: 'c1', kind: 'ots', start: '2023-02-01' }] as const;
 * const about = { version: '1', coverage: { start: '2023-01-01', end: '2024-01-01' } } as const;
 * const { figures } = computeMetrics({ about, persons, measures }, { metrics: ['protection-stock-and-flow'], by: 'year', asOf: '2024-01-01' });
 * stockAndFlowPicture(figures, { locale: 'en' }).table.rows; // [['2023', '0', '1', '0', '1']]
 */
export function stockAndFlowPicture(figures: readonly Figure[], options: PictureOptions): Picture {
  const { locale } = options;
  const { width, fontSize } = sizeOf(options);
  const periods = stockPeriods(figures, locale);
  const left = margin + 4 * fontSize + 4;
  const right = margin + 8;
  const inner = width - left - right;
  const height = Math.round(Math.min(460, Math.max(260, width * 0.6)));
  const cells = periods.map((period) => stockParts.map((part) => period[part]));
  const isHidden = cells.some((counts) => counts.includes('.'));
  return pictureFrom(
    {
      title: titleOf(figures[0], locale),
      sentences: periods.map(({ name, ...parts }) => {
        const said = stockParts.map((part) => [part, countText(parts[part], locale)]);
        return fillText(texts.said[locale], { period: name, ...Object.fromEntries(said) });
      }),
      notes: [
        periods.length === 0 ? sharedTexts.nothing[locale] : texts.how[locale],
        ...(isHidden ? [sharedTexts.hiddenNote[locale]] : []),
      ],
      table: {
        columns: [texts.period[locale], ...stockParts.map((part) => texts[part][locale])],
        rows: periods.map(({ name }, place) => [
          name,
          ...(cells[place] ?? []).map((count) => countText(count, locale)),
        ]),
      },
      height,
      left,
      right,
      bottom: margin + fontSize + 10,
      layer: stockLayers(periods, {
        inner,
        height,
        fontSize,
        locale,
        mostStock: roundAbove(
          Math.max(0, ...periods.flatMap(({ opening, closing }) => numbersIn([opening, closing]))),
        ),
        mostFlow: roundAbove(
          Math.max(0, ...periods.flatMap(({ inflow, outflow }) => numbersIn([inflow, outflow]))),
        ),
      }),
      ownVerticalScales: true,
    },
    options,
  );
}

function titleOf(figure: Figure | undefined, locale: Locale): string {
  const name = metricCatalogue.find(({ id }) => id === figure?.metric)?.name[locale] ?? texts.title[locale];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
