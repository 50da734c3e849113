/**
 * Demonstrations: how a published figure comes out of records.
 *
 * Each has an invented register, made so that the metric gives the published number. That shows what the metric counts;
 * it is no evidence for the number.
 */
import type { Register } from '@jeugd/core';
import { computeMetrics, type Figure, type MetricOptions } from '@jeugd/metrics';

/** Gives the number as it is published, computed. */
export type Demonstration = () => number | null;

/** First day of the year that the registers are about. */
export const from = '2023-01-01';

/** First day after it. */
export const until = '2024-01-01';

/** The day they are looked at: everybody was followed for more than a year. */
export const asOf = '2026-01-01';

/** Days that the registers cover. */
export const about: Register['about'] = {
  version: '1',
  invented: true,
  coverage: { start: '2015-01-01', end: asOf },
};

/** The figures of a metric over the year, of an invented register. */
export function figuresOf(
  register: Omit<Register, 'about'>,
  metric: string,
  options: Partial<MetricOptions> = {},
): readonly Figure[] {
  const usual = { asOf, from, until, metrics: [metric] } as const;
  return computeMetrics({ about, ...register }, { ...usual, ...options }).figures;
}

/** The value of the first figure of a metric. */
export function firstValue(...asked: Parameters<typeof figuresOf>): number | null {
  return figuresOf(...asked)[0]?.value ?? null;
}

/** Several times the same, numbered from 1. */
export function times<Row>(count: number, make: (number: number) => Row): Row[] {
  return Array.from({ length: count }, (_, position) => make(position + 1));
}
