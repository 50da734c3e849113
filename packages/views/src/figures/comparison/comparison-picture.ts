/** Figures of several groups below each other: a dot for the value, a line for its interval. */
import { fillText, JeugdError } from '@jeugd/core';
import { type Figure, metricCatalogue } from '@jeugd/metrics';
import { plainText } from '../../escape/plain-text.js';
import { roundAbove } from '../shared/axis.js';
import { namesOfFigures } from '../shared/names.js';
import { levelText, unitText, valueText } from '../shared/numbers.js';
import type { Picture, PictureOptions } from '../shared/picture.js';
import { margin, pictureFrom, sizeOf } from '../shared/picture-from.js';
import { notComparableTexts, sharedTexts } from '../shared/texts.js';
import { comparisonLayers, placedRows } from './comparison-layers.js';
import { type ComparisonRow, comparisonRow } from './comparison-row.js';
import { comparisonTexts as texts } from './texts.js';

/**
 * How a comparison is drawn.
 *
 * @dutch keuzes voor een vergelijking
 */
export interface ComparisonOptions extends PictureOptions {
  /** A value to compare with, such as that of the whole country, and what it is. */
  readonly reference?: {
    /** What it is called. */
    readonly name: string;
    /** In the unit of the figures. */
    readonly value: number;
  };
}

/**
 * The picture of one figure for several groups, such as programmes: a row for each with its value as a dot and its
 * interval as a line, in the order given, and the numbers in words. The axis includes 0.
 *
 * A limit that was not reached is an arrow. A suppressed figure, and one that cannot be estimated, has its row with
 * the reason in place of the dot. Groups that differ in more than their care differ here too: the picture compares
 * figures, not what caused them.
 *
 * @dutch programmavergelijking tekenen
 * @throws {JeugdError} `views/not-comparable` when the figures are not of one metric and unit; `views/invalid-width`
 * @example
 * const about = { version: '1', coverage: { start: '2023-01-01', end: '2024-01-01' } } as const;
 * const placements = [
 *   { id: 'p1', personId: 'c1', careForm: 'pleegzorg', start: '2023-01-01', end: '2023-03-01', destination: 'home' },
 * ] as const;
 * const { figures } = computeMetrics({ about, placements }, { metrics: ['time-to-home'], by: 'careForm', asOf: '2024-01-01' });
 * comparisonPicture(figures, { locale: 'nl' }).table.rows[0].slice(0, 2); // ['pleegzorg', '59']
 */
export function comparisonPicture(figures: readonly Figure[], options: ComparisonOptions): Picture {
  const { locale } = options;
  const { width, fontSize } = sizeOf(options);
  const [first] = figures;
  if (figures.some(({ metric, unit }) => metric !== first?.metric || unit !== first.unit)) {
    throw new JeugdError('views/not-comparable', notComparableTexts);
  }
  const unit = first?.unit ?? 'ratio';
  const unitName = unitText(unit, locale);
  const names = namesOfFigures(figures, locale);
  const rows = figures.map((figure, place) => comparisonRow(figure, names[place] ?? '', locale));
  const level = levelText(figures.find(({ interval }) => interval !== null)?.interval?.level ?? 0.95, locale);
  const left = margin + 4;
  const right = margin + fontSize; // half of the last label of the axis stands beyond it
  const inner = width - left - right;
  const placed = placedRows(rows, { inner, fontSize });
  const metric = metricCatalogue.find(({ id }) => id === first?.metric)?.name[locale];
  return pictureFrom(
    {
      title: metric === undefined ? texts.title[locale] : fillText(texts.titleOf[locale], { metric }),
      sentences: rows.map(({ sentence }) => sentence),
      notes: notesOf(rows, unit, level, options),
      table: {
        columns: [
          sharedTexts.group[locale],
          unitName,
          fillText(sharedTexts.interval[locale], { level }),
          texts.cases[locale],
        ],
        rows: rows.map(({ cells }) => cells),
      },
      height: Math.ceil(placed.at(-1)?.below ?? 40),
      left,
      right,
      bottom: margin + 3 * fontSize + 10,
      layer: comparisonLayers(placed, {
        domain: domainOf(rows, options.reference?.value, unit),
        inner,
        fontSize,
        unitName,
        isShare: unit === 'proportion',
        locale,
        reference: options.reference?.value,
      }),
    },
    options,
  );
}

function notesOf(
  rows: readonly ComparisonRow[],
  unit: Figure['unit'],
  level: string,
  { locale, reference }: ComparisonOptions,
): string[] {
  if (rows.length === 0) return [sharedTexts.nothing[locale]];
  const notes = [
    fillText(texts[rows.some(({ lower }) => lower !== null) ? 'interval' : 'dot'][locale], { level }),
  ];
  if (rows.some(({ isOpen }) => isOpen)) notes.push(texts.open[locale]);
  if (reference !== undefined) {
    const value = valueText(reference.value, unit, locale);
    notes.push(fillText(texts.reference[locale], { name: plainText(reference.name), value }));
  }
  // The short ones together on a line, as far as they fit.
  const hidden = rows.some(({ isHidden }) => isHidden) ? [sharedTexts.hiddenNote[locale]] : [];
  return [notes.join(' '), ...hidden];
}

/** From 0, or the lowest below it, to a round number above the highest; a share goes no further than 1. */
function domainOf(
  rows: readonly ComparisonRow[],
  reference: number | undefined,
  unit: Figure['unit'],
): readonly [number, number] {
  const numbers = rows.flatMap(({ value, lower, upper }) => [value, lower, upper]).concat(reference ?? null);
  const known = numbers.filter((number) => number !== null);
  const most = roundAbove(Math.max(0, ...known));
  const least = Math.min(0, ...known);
  return [least < 0 ? -roundAbove(-least) : 0, unit === 'proportion' ? Math.min(1, most) : most];
}
