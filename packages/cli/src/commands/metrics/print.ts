/**
 * Figures for people: a table per metric, with what to know about it below.
 */
import { type Figure, metricCatalogue, reasonText, type ShareWithin } from '@jeugd/metrics';
import { printable } from '../../terminal/escape.js';
import { type Column, tableLines } from '../../terminal/table.js';
import type { Context } from '../context.js';
import { metricsWords as words } from './texts.js';

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
  const name = metricCatalogue.find(({ id }) => id === first.metric)?.name[locale] ?? first.metric;
  const window = say(words.window, { cohort: say(words[first.cohort]), ...first.window });
  return [
    `${name} (${first.metric}): ${window}`,
    ...tableLines(
      columnsFor(figures, context),
      figures.map((figure) => rowOf(figure, context)),
    ).map((line) => `  ${line}`),
    ...warningLines(figures, context).map((line) => `  ! ${line}`),
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

function rowOf(figure: Figure, context: Context): string[] {
  const { value, unit, interval, n, excluded, reason } = figure;
  const { say, locale } = context;
  const shown = (number: number) => quantity(number, unit, locale);
  const quantityWithUnit = (number: number) =>
    unit === 'days' ? say(words.days, { value: shown(number) }) : shown(number);
  return [
    nameOf(figure, context),
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

/** The group, and the day where there are figures for several. */
function nameOf({ by, params }: Figure, { say }: Context): string {
  const group = Object.values(by).join(' ') || say(words.all);
  return params['t'] === undefined ? group : `${group} t = ${params['t']}`;
}

/** What to know, each sentence once, after the groups it is about unless it is about all. */
function warningLines(figures: readonly Figure[], context: Context): string[] {
  const names = new Map<string, string[]>();
  for (const figure of figures) {
    for (const { message } of figure.warnings)
      names.set(message, [...(names.get(message) ?? []), nameOf(figure, context)]);
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

/** A number as people of the language write it, with one decimal; whole days without. */
function quantity(value: number, unit: Figure['unit'], locale: Context['locale']): string {
  const days = unit === 'days' && Number.isInteger(value) ? String(value) : value.toFixed(1);
  const text = unit === 'proportion' ? `${(100 * value).toFixed(1)} %` : days;
  return locale === 'nl' ? text.replace('.', ',') : text;
}
