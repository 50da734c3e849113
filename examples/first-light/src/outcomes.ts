/** The tables of outcomes: a row per group, a column per figure. */
import { type CareFormCode, careFormLabel, type Locale } from '@jeugd/core';
import type { Figure } from '@jeugd/metrics';
import { aligned, decimal, sayIn, titleRows } from './text.js';
import { programmeNames } from './words.js';

/** Programmes side by side: those with a name first, help without a programme last. */
export function programmeTable(figures: readonly Figure[], locale: Locale): string[] {
  const say = sayIn(locale);
  const titles = [
    'programme',
    'n',
    'home',
    'daysToHome',
    'within90',
    'stay',
    'daytime',
    'noRelapse',
    'rating',
  ] as const;
  const groups = groupsIn(figures, 'programme').sort(
    (a, b) => Number(a === 'none') - Number(b === 'none') || (a < b ? 1 : -1),
  );
  const rows = groups.map((programme) => {
    const figure = (metric: string) =>
      figures.find((each) => each.metric === metric && each.by['programme'] === programme);
    const home = figure('time-to-home');
    return [
      programmeNames[programme]?.[locale] ?? programme,
      count(home?.n),
      count(home?.events),
      days(home, locale),
      within(home, 90),
      number(figure('length-of-stay-completed'), 0, locale),
      percentage(figure('daytime-activity-share')?.value),
      percentage(figure('no-relapse-share')?.value),
      number(figure('client-rating'), 1, locale),
    ];
  });
  return aligned([...titleRows(titles.map((title) => say(title))), ...rows], 'lrrrrrrrr');
}

/** The forms of care in which most children began, with the way home from there. */
export function careFormTable(figures: readonly Figure[], locale: Locale): string[] {
  const say = sayIn(locale);
  const titles = ['careForm', 'n', 'home', 'daysToHome', 'within90', 'within365', 'stay'] as const;
  const figureOf = (metric: string, careForm: string) =>
    figures.find((each) => each.metric === metric && each.by['careForm'] === careForm);
  const rows = groupsIn(figures, 'careForm')
    .map((careForm) => ({ careForm, home: figureOf('time-to-home', careForm) }))
    .sort((a, b) => (b.home?.n ?? 0) - (a.home?.n ?? 0))
    .slice(0, mostForms)
    .map(({ careForm, home }) => [
      nameOf(careForm, locale),
      count(home?.n),
      count(home?.events),
      days(home, locale),
      within(home, 90),
      within(home, 365),
      number(figureOf('length-of-stay-completed', careForm), 0, locale),
    ]);
  return aligned([...titleRows(titles.map((title) => say(title))), ...rows], 'lrrrrrr');
}

/** The name of a form of care, without what stands between brackets. */
function nameOf(careForm: string, locale: Locale): string {
  return careFormLabel(careForm as CareFormCode, locale)?.split(' (')[0] ?? careForm;
}

const mostForms = 6;
const none = '–';

/** The groups that have a figure, each once. */
function groupsIn(figures: readonly Figure[], label: string): string[] {
  return [...new Set(figures.flatMap(({ by }) => by[label] ?? []))];
}

function count(value: number | null | undefined): string {
  return value == null ? none : String(value);
}

/** Days with their interval; in words where less than half is home. */
function days(figure: Figure | undefined, locale: Locale): string {
  if (figure?.reason === 'not-reached') return sayIn(locale)('notReached');
  if (figure?.value == null) return none;
  const { lower = null, upper = null } = figure.interval ?? {};
  return `${figure.value} (${lower ?? ''}–${upper ?? ''})`;
}

/** The share home within so many days, with its interval. */
function within(figure: Figure | undefined, time: number): string {
  const { value, lower, upper } = figure?.within?.find((each) => each.time === time) ?? {};
  if (value == null) return none;
  return lower == null || upper == null
    ? percentage(value)
    : `${percentage(value)} (${percent(lower)}–${percent(upper)})`;
}

function number(figure: Figure | undefined, decimals: number, locale: Locale): string {
  return figure?.value == null ? none : decimal(figure.value, decimals, locale);
}

function percentage(share: number | null | undefined): string {
  return share == null ? none : `${percent(share)} %`;
}

function percent(share: number): string {
  return (100 * share).toFixed(0);
}
