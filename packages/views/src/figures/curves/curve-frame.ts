/** What curves are drawn in, and the axes that all layers share. */
import { tickExpression } from '../shared/axis.js';
import { cutOff } from '../shared/wrapped.js';
import type { CurveOptions } from './curve-options.js';
import type { DrawnCurve } from './named-curve.js';
import { curveTexts as texts } from './texts.js';

/** What curves are drawn in. */
export interface CurveFrame {
  readonly curves: readonly DrawnCurve[];
  readonly ticks: readonly number[];
  readonly lastTime: number;
  readonly height: number;
  readonly width: number;
  readonly left: number;
  readonly fontSize: number;
  readonly shareName: string;
  readonly options: CurveOptions;
}

/** The axes are the same in every layer, so that they become one. */
export function xOf({ lastTime, ticks, options: { locale, timeName } }: CurveFrame): object {
  const title = timeName ?? texts.days[locale];
  const axis = {
    title,
    values: [...ticks],
    format: 'd',
    grid: false,
    titlePadding: 4,
    labelOverlap: true,
    labelFlush: false,
  };
  return { field: 'time', type: 'quantitative', scale: { domain: [0, lastTime], nice: false }, axis };
}

/** From 0 to 1. */
export function yOf({ height, fontSize, shareName, options: { locale } }: CurveFrame, field: string): object {
  const title = cutOff(shareName, height, fontSize);
  const axis = {
    title,
    values: [0, 0.25, 0.5, 0.75, 1],
    labelExpr: tickExpression('share', locale),
    grid: true,
  };
  return { field, type: 'quantitative', scale: { domain: [0, 1] }, axis };
}

/** A place in pixels from above. */
export function pixels(field: string): object {
  return { field, type: 'quantitative', scale: null, axis: null };
}
