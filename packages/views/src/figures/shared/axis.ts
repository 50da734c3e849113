/** Axes: how far they go and where their ticks stand. */
import type { Locale } from '@jeugd/core';

/** The first round number (1, 2, 2.5 or 5 times a power of ten) at or above a value; 1 for what is not above 0. */
export function roundAbove(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((each) => each * power >= value * (1 - 1e-9)) ?? 10;
  return Number((factor * power).toPrecision(6));
}

/** Steps at which people count days: weeks, months of thirty days, quarters, years. */
const steps = [1, 2, 5, 7, 10, 14, 20, 30, 60, 90, 180, 365, 540, 730, 1095, 1825, 3650];

/** Ticks from 0 at a step that leaves at most `most` of them, besides 0. */
export function dayTicks(last: number, most: number): number[] {
  const step = steps.find((each) => last / each <= most) ?? roundAbove(last / most);
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, place) => place * step);
}

/** An expression of ours that writes the number of a tick in a language. Holds nothing from the data. */
export function tickExpression(format: 'share' | 'number' | 'size', locale: Locale): string {
  const number = format === 'size' ? 'abs(datum.value)' : 'datum.value';
  const written = format === 'share' ? "format(100 * datum.value, '~r') + ' %'" : `format(${number}, '~r')`;
  return locale === 'nl' ? `replace(${written}, '.', ',')` : written;
}
