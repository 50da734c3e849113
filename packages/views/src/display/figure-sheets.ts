/** Figures as sheets: one for each metric. */
import { fillText, type Locale } from '@jeugd/core';
import { type Figure, metricCatalogue, reasonText } from '@jeugd/metrics';
import { comparisonRow } from '../figures/comparison/comparison-row.js';
import { namesOfFigures } from '../figures/shared/names.js';
import { levelText, limitsText, percentText, unitText } from '../figures/shared/numbers.js';
import { noneSign } from '../figures/shared/signs.js';
import { sharedTexts } from '../figures/shared/texts.js';
import { numbers, type Sheet, type SheetColumn, words } from './sheet.js';
import { cohortTexts, displayTexts as texts } from './texts.js';

/** The sheets, in the order in which the metrics come first. */
export function figureSheets(figures: readonly Figure[], locale: Locale): Sheet[] {
  const metrics = [...new Set(figures.map(({ metric }) => metric))];
  if (metrics.length === 0) return [emptySheet(locale)];
  return metrics.map((metric) => {
    const ofMetric = figures.filter((figure) => figure.metric === metric);
    return sheetOf(ofMetric, metric, locale);
  });
}

function sheetOf(figures: readonly Figure[], metric: string, locale: Locale): Sheet {
  const description = metricCatalogue.find(({ id }) => id === metric);
  const names = namesOfFigures(figures, locale);
  const columns = columnsOf(figures, locale);
  return {
    locale,
    title: description?.name[locale] ?? metric,
    subtitle: subtitleOf(figures, locale),
    columns: columns.map(({ column }) => column),
    rows: figures.map((figure, place) => columns.map(({ cell }) => cell(figure, names[place] ?? ''))),
    notes: notesOf(figures, names, locale),
    ...(description !== undefined && {
      more: {
        title: texts.definition[locale],
        lines: [
          description.definition[locale],
          fillText(texts.source[locale], {
            metric,
            version: description.version,
            source: description.source,
          }),
        ],
      },
    }),
  };
}

/** A column, and how a figure fills it. */
interface FigureColumn {
  readonly column: SheetColumn;
  readonly cell: (figure: Figure, name: string) => string;
}

/** The columns that any of the figures fills. */
function columnsOf(figures: readonly Figure[], locale: Locale): FigureColumn[] {
  const [first] = figures;
  const level = figures.find(({ interval }) => interval !== null)?.interval?.level ?? 0.95;
  const fixed = [
    words(sharedTexts.group[locale]),
    numbers(unitText(first?.unit ?? 'ratio', locale)),
    numbers(fillText(sharedTexts.interval[locale], { level: levelText(level, locale) })),
    numbers(texts.cases[locale]),
  ].map((column, place): FigureColumn => {
    return {
      column,
      cell: (figure, name) =>
        place === 1 && figure.reason !== undefined && !figure.suppressed
          ? noneSign
          : (comparisonRow(figure, name, locale).cells[place] ?? ''),
    };
  });
  return [...fixed, ...countColumns(figures, locale), ...withinColumns(figures, locale)];
}

function countColumns(figures: readonly Figure[], locale: Locale): FigureColumn[] {
  const shown = (figure: Figure, count: number | null | undefined) => {
    if (count === null || figure.suppressed) return sharedTexts.hidden[locale];
    return count === undefined ? noneSign : String(count);
  };
  const kinds = ['numerator', 'denominator', 'events', 'censored'] as const;
  const known = kinds.filter((kind) => figures.some((figure) => figure[kind] !== undefined));
  return [...known, 'excluded' as const].map((kind) => ({
    column: numbers(texts[kind][locale]),
    cell: (figure) => shown(figure, figure[kind]),
  }));
}

/** The days of the curve that are shown; JSON has more. Of a share they would repeat it. */
const milestones = [90, 365];

function withinColumns(figures: readonly Figure[], locale: Locale): FigureColumn[] {
  if (!figures.some(({ unit, within }) => unit === 'days' && within !== undefined)) return [];
  return milestones.map((time) => ({
    column: numbers(fillText(texts.within[locale], { time })),
    cell: ({ suppressed, within = [] }) => {
      if (suppressed) return sharedTexts.hidden[locale];
      const point = within.find((each) => each.time === time);
      if (point === undefined || point.value === null) return noneSign;
      const limits = limitsText(point, (limit) => percentText(limit, locale, 0));
      const share = percentText(point.value, locale, 0);
      return limits === noneSign ? share : `${share} (${limits})`;
    },
  }));
}

function subtitleOf(figures: readonly Figure[], locale: Locale): string {
  const said = figures.map(({ cohort, window, asOf }) =>
    fillText(texts.window[locale], { cohort: cohortTexts[cohort][locale], ...window, asOf }),
  );
  return [...new Set(said)].join('; ');
}

/** What to know, each sentence once, after the groups it is about unless it is about all. */
function notesOf(figures: readonly Figure[], names: readonly string[], locale: Locale): string[] {
  const about = new Map<string, string[]>();
  for (const [place, figure] of figures.entries()) {
    for (const sentence of sentencesOf(figure, locale)) {
      about.set(sentence, [...(about.get(sentence) ?? []), names[place] ?? '']);
    }
  }
  return [...about].map(([sentence, groups]) =>
    groups.length === figures.length ? sentence : `${groups.join('; ')}: ${sentence}`,
  );
}

/** Why there is no value, and the warnings. */
function sentencesOf({ reason, suppressed, warnings }: Figure, locale: Locale): string[] {
  const why = suppressed ? texts.hiddenBecause[locale] : reason && `${reasonText(reason, locale)}.`;
  return [...(why === undefined ? [] : [why]), ...warnings.map(({ message }) => message)];
}

function emptySheet(locale: Locale): Sheet {
  return { locale, title: texts.noFigures[locale], subtitle: '', columns: [], rows: [], notes: [] };
}
