/** What stock and flow are drawn in: two halves, each with a scale of its own, above one row of periods. */
import type { Locale } from '@jeugd/core';
import { tickExpression } from '../shared/axis.js';
import type { StockPeriod } from './stock-periods.js';

/** What stock and flow are drawn in. */
export interface StockFrame {
  readonly inner: number;
  readonly height: number;
  readonly fontSize: number;
  readonly locale: Locale;
  /** Where the two scales end. */
  readonly mostStock: number;
  readonly mostFlow: number;
}

/** Where the bar of a period begins and ends, as part of its width. */
export const barStart = 0.18;
export const barEnd = 0.82;

/** The stock takes the upper half, flows the rest; a title stands above each. */
export function bandsOf({ height, fontSize }: StockFrame) {
  const titleRoom = fontSize + 12;
  const middle = Math.round(height * 0.48);
  return { stock: [middle, titleRoom] as const, flow: [height, middle + titleRoom + 8] as const };
}

/** The periods side by side, one unit of the axis each. */
export function xOf(periods: readonly StockPeriod[], field: string): object {
  const scale = { domain: [0, Math.max(1, periods.length)], nice: false };
  return { field, type: 'quantitative', scale, axis: null };
}

/** Each layer has a scale of its own, and so an axis of its own: one of each half has it. */
export function stockY(frame: StockFrame, field: string, hasAxis = false): object {
  const { mostStock, locale } = frame;
  const axis = {
    title: null,
    orient: 'left',
    grid: true,
    tickCount: 4,
    labelExpr: tickExpression('number', locale),
  };
  const scale = { domain: [0, mostStock], range: [...bandsOf(frame).stock], nice: false };
  return { field, type: 'quantitative', scale, axis: hasAxis ? axis : null };
}

/** Inflow above 0, outflow below it. */
export function flowY(frame: StockFrame, field: string, hasAxis = false): object {
  const { mostFlow, locale } = frame;
  const axis = {
    title: null,
    orient: 'left',
    grid: true,
    tickCount: 5,
    labelExpr: tickExpression('size', locale),
  };
  const scale = { domain: [-mostFlow, mostFlow], range: [...bandsOf(frame).flow], nice: false };
  return { field, type: 'quantitative', scale, axis: hasAxis ? axis : null };
}

/** A place in pixels from above. */
export function pixels(field: string): object {
  return { field, type: 'quantitative', scale: null, axis: null };
}
