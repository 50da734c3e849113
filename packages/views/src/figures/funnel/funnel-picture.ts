/** Funnel plots: which units differ from a target by more than chance, given how small they are. */
import { fillText, JeugdError, type Locale } from '@jeugd/core';
import { type Figure, type FunnelKind, metricCatalogue } from '@jeugd/metrics';
import { isFigure } from '../shared/names.js';
import { limitsText, numberText, percentText } from '../shared/numbers.js';
import type { Picture, PictureOptions, PictureTable } from '../shared/picture.js';
import { margin, pictureFrom, sizeOf } from '../shared/picture-from.js';
import { noneSign } from '../shared/signs.js';
import { notComparableTexts, sharedTexts } from '../shared/texts.js';
import { type Funnel, type FunnelPlace, funnelOf, type PlacedUnit } from './funnel.js';
import { axesOf, funnelLayers } from './funnel-layers.js';
import { type FunnelPoint, funnelUnitsOf } from './funnel-units.js';
import { funnelTexts as texts } from './texts.js';

/**
 * How a funnel plot is drawn.
 *
 * @dutch keuzes voor een trechtergrafiek
 */
export interface FunnelPictureOptions extends PictureOptions {
  /** What is plotted, `share` unless told. */
  readonly kind?: FunnelKind;
  /** Where the funnel closes; all units shown together (shares), or 1 (ratios), unless told. */
  readonly target?: number;
  /** By what the limits are widened; by what the units differ more than chance unless told, and 1 is not at all. */
  readonly dispersion?: number;
}

/**
 * The picture of a funnel plot: each unit at its size and value, the target, and the exact limits of 95 % and 99.8 %
 * of `funnelLimits` around it. Units that differ more than chance explains widen the limits (`dispersionOf`), and a note
 * says so; of a few units a single outlier already does that, so then tell a `dispersion` from elsewhere, or 1.
 *
 * Units beyond the limits have another shape and, where there is room, their name. A hidden unit has no place in the
 * plot: it is named below the title. Takes figures that are shares, or points with a name. Without a unit that can be
 * drawn there is no funnel.
 *
 * @dutch trechtergrafiek tekenen
 * @throws {JeugdError} `views/not-comparable` when figures are not shares of one metric; `metrics/invalid-funnel` when
 * the target is no share between 0 and 1, or no ratio above 0, or the dispersion is below 1; `views/invalid-width`
 * @example
 * const units = [{ name: 'Ede', value: 0.4, size: 100 }, { name: 'Velp', value: 0.32, size: 50 }];
 * const picture = funnelPicture(units, { locale: 'en', target: 0.3, dispersion: 1 });
 * picture.table.rows.map(([name, , , , place]) => `${name} ${place}`); // ['Ede beyond 95 %', 'Velp within the limits']
 */
export function funnelPicture(
  units: readonly (FunnelPoint | Figure)[],
  options: FunnelPictureOptions,
): Picture {
  const { locale, kind = 'share' } = options;
  const { width, fontSize } = sizeOf(options);
  checkFigures(units.filter(isFigure), kind);
  const funnel = funnelOf(funnelUnitsOf(units, locale), kind, options);
  const placed = funnel.units.filter(({ place }) => place !== 'hidden' && place !== 'unknown');
  const left = margin + 5 * fontSize + 8;
  const right = margin + 3.6 * fontSize;
  const inner = width - left - right;
  const height = Math.round(Math.min(460, Math.max(190, width * 0.55)));
  const frame = { funnel, units: placed, inner, height, fontSize, ...axesOf(funnel, placed), locale };
  return pictureFrom(
    {
      title: titleOf(units.find(isFigure), locale),
      sentences: sentencesOf(funnel, placed.length, locale),
      notes: notesOf(funnel, options),
      table: tableOf(funnel, locale),
      height,
      left,
      right,
      bottom: margin + 3 * fontSize + 10,
      layer: funnelLayers(frame),
    },
    options,
  );
}

function checkFigures(figures: readonly Figure[], kind: FunnelKind): void {
  const isOne = figures.every(({ metric, unit }) => metric === figures[0]?.metric && unit === 'proportion');
  if (figures.length > 0 && !(isOne && kind === 'share')) {
    throw new JeugdError('views/not-comparable', notComparableTexts);
  }
}

function titleOf(figure: Figure | undefined, locale: Locale): string {
  const metric = metricCatalogue.find(({ id }) => id === figure?.metric)?.name[locale];
  return metric === undefined ? texts.title[locale] : fillText(texts.titleOf[locale], { metric });
}

function sentencesOf(funnel: Funnel, units: number, locale: Locale): string[] {
  const furthest = namesIn(funnel, 'outside998');
  const counts = {
    units,
    inside: namesIn(funnel, 'inside').length,
    outside95: namesIn(funnel, 'outside95').length,
    outside998: furthest.length,
  };
  return [
    fillText(texts[funnel.isDrawn ? 'counts' : 'countsOnly'][locale], counts),
    ...saidOf(furthest, 'outliers', locale),
  ];
}

function notesOf(funnel: Funnel, { locale, target }: FunnelPictureOptions): string[] {
  const value = shownBy(funnel, locale)(funnel.target);
  const line = fillText(texts[target === undefined && funnel.kind === 'share' ? 'pooled' : 'told'][locale], {
    value,
  });
  return [
    ...(funnel.isDrawn
      ? [fillText(texts.lines[locale], { target: line }), texts.marks[locale]]
      : [texts.noFunnel[locale]]),
    ...(funnel.note === null ? [] : [funnel.note]),
    ...saidOf(namesIn(funnel, 'hidden'), 'notPlaced', locale),
    ...saidOf(namesIn(funnel, 'unknown'), 'notKnown', locale),
  ];
}

function namesIn({ units }: Funnel, place: FunnelPlace): string[] {
  return units.filter((unit) => unit.place === place).map(({ name }) => name);
}

/** A sentence with at most eight names; the table has all. Nothing without names. */
function saidOf(
  names: readonly string[],
  text: 'outliers' | 'notPlaced' | 'notKnown',
  locale: Locale,
): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, 8).join(', ');
  const count = names.length - 8;
  const listed = count > 0 ? fillText(texts.andMore[locale], { names: shown, count }) : shown;
  return [fillText(texts[text][locale], { names: listed })];
}

function shownBy({ kind }: Funnel, locale: Locale): (value: number) => string {
  return (value) => (kind === 'share' ? percentText(value, locale) : numberText(value, 2, locale));
}

function tableOf(funnel: Funnel, locale: Locale): PictureTable {
  const { kind, units, isDrawn } = funnel;
  return {
    columns: [
      sharedTexts.group[locale],
      texts[kind][locale],
      texts[`${kind}Size`][locale],
      texts.limits[locale],
      texts.place[locale],
    ],
    rows: units.map((unit) => rowOf(unit, shownBy(funnel, locale), isDrawn, locale)),
  };
}

function rowOf(
  { name, value, size, limits, place }: PlacedUnit,
  shown: (value: number) => string,
  isDrawn: boolean,
  locale: Locale,
): string[] {
  const hidden = sharedTexts.hidden[locale];
  if (place === 'hidden') return [name, hidden, hidden, noneSign, noneSign];
  if (place === 'unknown') return [name, noneSign, noneSign, noneSign, noneSign];
  const sizeText = Number.isInteger(size) ? String(size) : numberText(size, 1, locale);
  const placeText = isDrawn ? texts[place][locale] : noneSign;
  return [name, shown(value), sizeText, limitsText(limits ?? null, shown), placeText];
}
