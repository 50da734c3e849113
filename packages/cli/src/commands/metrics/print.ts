/**
 * Figures for people: a table per metric, with what to know about it below.
 */
import { type Figure, metricCatalogue, reasonText, type ShareWithin } from '@jeugd/metrics';
import { printable } from '../../terminal/escape.js';
import { type Column, tableLines } from '../../terminal/table.js';
import { wrapped } from '../../terminal/wrapped.js';
import type { Context } from '../context.js';
import { unitTexts, metricsWords as words } from './texts.js';

/** The lines to print. */
export function figuresText(figures: readonly Figure[], context: Context): string {
  const metrics = [...new Set(figures.map(({ metric }) => metric))];
  return metrics
    .map((metric) =>
      metricLines(
        figures.filter((figure) => figure.metric === metric),
        context,
      ).join('\n'),
    )
    .join('\n\n');
}

function metricLines(figures: readonly Figure[], context: Context): string[] {
  const [first] = figures;
  if (first === undefined) return [];
  const { say, locale } = context;
  const varying = varyingParams(figures);
  const name = metricCatalogue.find(({ id }) => id === first.metric)?.name[locale] ?? first.metric;
  const window = say(words.window, { cohort: say(words[first.cohort]), ...first.window });
  return [
    `${name} (${first.metric}): ${window}`,
    ...tableLines(
      columnsFor(figures, context),
      figures.map((figure) => rowOf(figure, varying, context)),
    ).map((line) => `  ${line}`),
    ...warningLines(figures, varying, context).map((line) =>
      wrapped(`  ! ${line}`, context.world.stdout.columns, '    '),
    ),
  ];
}

function columnsFor(figures: readonly Figure[], { say }: Context): Column[] {
  const level = figures.find(({ interval }) => interval !== null)?.interval?.level ?? 0.95;
  const within = milestonesOf(figures.find((figure) => figure.within !== undefined));
  return [
    { title: Object.keys(figures[0]?.by ?? {}).join(' ') },
    { title: say(words.value), align: 'right' },
    { title: say(words.interval, { level: Number((100 * level).toPrecision(6)) }), align: 'right' },
    { title: say(words.n), align: 'right' },
    { title: say(words.excluded), align: 'right' },
    ...within.map(({ time }): Column => ({ title: say(words.within, { time }), align: 'right' })),
    { title: '' },
  ];
}

function rowOf(figure: Figure, varying: readonly string[], context: Context): string[] {
  const { value, unit, interval, n, excluded, reason } = figure;
  const { say, locale } = context;
  const shown = (number: number) => quantity(number, unit, locale);
  const quantityWithUnit = (number: number) =>
    isNamed(unit) ? say(unitTexts[unit], { value: shown(number) }) : shown(number);
  return [
    nameOf(figure, varying, context),
    value === null ? '–' : quantityWithUnit(value),
    interval === null ? '–' : range(interval, shown),
    counted(n),
    counted(excluded),
    ...milestonesOf(figure).map((point) => shareText(point, locale)),
    reason === undefined ? '' : reasonText(reason, locale),
  ];
}

/** The days of the curve that are printed; JSON has more. */
const milestones = [90, 365];

/** Shares beside a number of days; where the figure is a share itself they would repeat it. */
function milestonesOf(figure: Figure | undefined): readonly ShareWithin[] {
  const within = figure?.unit === 'days' ? figure.within : undefined;
  return (within ?? []).filter(({ time }) => milestones.includes(time));
}

/** The choices in which the figures of one group differ, such as the exit; the day of a figure always. */
function varyingParams(figures: readonly Figure[]): string[] {
  const group = JSON.stringify(figures[0]?.by);
  const ofOne = figures.filter(({ by }) => JSON.stringify(by) === group);
  const names = [...new Set(ofOne.flatMap(({ params }) => Object.keys(params)))];
  return names.filter((name) => name === 't' || new Set(ofOne.map(({ params }) => params[name])).size > 1);
}

/** The group, and the choices where there are figures for several. Numbers have their name, words speak for themselves. */
function nameOf({ by, params }: Figure, varying: readonly string[], { say }: Context): string {
  const group = Object.values(by).join(' ') || say(words.all);
  const chosen = varying.map((name) => {
    const value = params[name] ?? '–';
    return typeof value === 'number' ? `${name} = ${value}` : value;
  });
  return [group, ...chosen].join(' ');
}

function isNamed(unit: Figure['unit']): unit is keyof typeof unitTexts {
  return Object.hasOwn(unitTexts, unit);
}

/** What to know, each sentence once, after the groups it is about unless it is about all. */
function warningLines(figures: readonly Figure[], varying: readonly string[], context: Context): string[] {
  const names = new Map<string, string[]>();
  for (const figure of figures) {
    for (const { message } of figure.warnings)
      names.set(message, [...(names.get(message) ?? []), nameOf(figure, varying, context)]);
  }
  return [...names].map(([message, about]) =>
    about.length === figures.length ? message : `${printable(about.join(', '))}: ${message}`,
  );
}

function shareText({ value, lower, upper }: ShareWithin, locale: Context['locale']): string {
  if (value === null) return '–';
  const shown = (share: number) => quantity(share, 'proportion', locale);
  return lower === null ? shown(value) : `${shown(value)} (${range({ lower, upper }, shown)})`;
}

/** Both limits; where the upper one is not reached, from the lower one on. */
function range(
  { lower, upper }: Pick<ShareWithin, 'lower' | 'upper'>,
  shown: (limit: number) => string,
): string {
  if (lower === null) return upper === null ? '–' : `≤ ${shown(upper)}`;
  return upper === null ? `≥ ${shown(lower)}` : `${shown(lower)} – ${shown(upper)}`;
}

function counted(count: number | null): string {
  return count === null ? '–' : String(count);
}

/** A number as people of the language write it, with one decimal; whole days and counts without. */
function quantity(value: number, unit: Figure['unit'], locale: Context['locale']): string {
  const isCount = unit === 'days' || unit === 'count' || unit === 'persons';
  const days = isCount && Number.isInteger(value) ? String(value) : value.toFixed(1);
  const text = unit === 'proportion' ? `${(100 * value).toFixed(1)} %` : days;
  return locale === 'nl' ? text.replace('.', ',') : text;
}
