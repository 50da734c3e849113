/** Numbers as people of a language write them. */
import type { Locale, Texts } from '@jeugd/core';
import type { Figure, Unit } from '@jeugd/metrics';
import { noneSign } from './signs.js';

/** A number with so many decimals. */
export function numberText(value: number, decimals: number, locale: Locale): string {
  const text = value.toFixed(decimals);
  return locale === 'nl' ? text.replace('.', ',') : text;
}

/** A share in per cents, with one decimal unless told. */
export function percentText(share: number, locale: Locale, decimals = 1): string {
  return `${numberText(100 * share, decimals, locale)} %`;
}

/** A value in its unit; a time or rate without the name of the unit, which the axis has. */
export function valueText(value: number, unit: Unit, locale: Locale): string {
  if (unit === 'proportion') return percentText(value, locale);
  const isWhole = Number.isInteger(value) && ['days', 'count', 'persons'].includes(unit);
  return numberText(value, isWhole ? 0 : 1, locale);
}

/** Both limits; with one that is open, the other. */
export function limitsText(
  limits: { readonly lower: number | null; readonly upper: number | null } | null,
  shown: (limit: number) => string,
): string {
  const { lower, upper } = limits ?? { lower: null, upper: null };
  if (lower === null) return upper === null ? noneSign : `≤ ${shown(upper)}`;
  return upper === null ? `≥ ${shown(lower)}` : `${shown(lower)} – ${shown(upper)}`;
}

/** A confidence level as per cents without needless decimals: 95, 99,8. */
export function levelText(level: number, locale: Locale): string {
  const text = String(Number((100 * level).toPrecision(6)));
  return locale === 'nl' ? text.replace('.', ',') : text;
}

/** What the axis of a unit is called. */
export function unitText(unit: Figure['unit'], locale: Locale): string {
  return unitTexts[unit][locale];
}

const unitTexts: Readonly<Record<Unit, Texts>> = {
  days: { nl: 'dagen', en: 'days' },
  months: { nl: 'maanden', en: 'months' },
  proportion: { nl: 'aandeel', en: 'share' },
  ratio: { nl: 'verhouding', en: 'ratio' },
  grade: { nl: 'cijfer', en: 'grade' },
  'hours-per-week': { nl: 'uren per week', en: 'hours a week' },
  'per-1000-stay-days': { nl: 'per 1.000 verblijfsdagen', en: 'per 1,000 days of stay' },
  'per-1000-person-years': { nl: 'per 1.000 persoonsjaren', en: 'per 1,000 person-years' },
  'per-person-year': { nl: 'per kind per jaar', en: 'per child per year' },
  count: { nl: 'aantal', en: 'number' },
  persons: { nl: 'kinderen', en: 'children' },
  'per-case': { nl: 'per kind', en: 'per child' },
};
