/** The layers of a funnel plot: the limits, the target, the units, and names of those beyond the limits. */

import { funnelLimits } from '@jeugd/metrics';
import { roundAbove, tickExpression } from '../shared/axis.js';
import { mainColour, otherColour, paleInk } from '../shared/signs.js';
import { textLayers } from '../shared/text-layers.js';
import { cutOff } from '../shared/wrapped.js';
import { type Funnel, innerLevel, outerLevel, type PlacedUnit } from './funnel.js';
import type { FunnelFrame } from './funnel-frame.js';
import { namesThatFit } from './names-that-fit.js';
import { funnelTexts as texts } from './texts.js';

/** Where the axes end: beyond every unit and the target; limits that go further are cut off. */
export function axesOf({ kind, target }: Funnel, units: readonly PlacedUnit[]) {
  const highest = roundAbove(1.05 * Math.max(target * 1.5, ...units.map(({ value }) => value)));
  return {
    largest: 1.04 * Math.max(1, ...units.map(({ size }) => size)),
    highest: kind === 'share' ? Math.min(1, highest) : highest,
  };
}

/** All layers. */
export function funnelLayers(frame: FunnelFrame): object[] {
  return [...limitLayers(frame), ...unitLayers(frame)];
}

function xOf({ largest, funnel, locale, inner, fontSize }: FunnelFrame, field: string): object {
  const axis = {
    title: cutOff(texts[`${funnel.kind}Size`][locale], inner, fontSize),
    grid: false,
    tickCount: Math.max(3, Math.floor(inner / 70)),
    labelExpr: tickExpression('size', locale),
    labelFlush: false,
    titlePadding: 4,
  };
  return { field, type: 'quantitative', scale: { domain: [0, largest], nice: false }, axis };
}

function yOf({ highest, funnel, locale }: FunnelFrame, field: string): object {
  const format = funnel.kind === 'share' ? 'share' : 'number';
  const axis = {
    title: texts[funnel.kind][locale],
    grid: true,
    tickCount: 5,
    labelExpr: tickExpression(format, locale),
  };
  return { field, type: 'quantitative', scale: { domain: [0, highest], nice: false }, axis };
}

function limitLayers(frame: FunnelFrame): object[] {
  const { funnel, largest, locale } = frame;
  const { kind, target, dispersion, isDrawn } = funnel;
  if (!isDrawn) return [];
  const sizes = sizesOf(largest, kind);
  const lines = [innerLevel, outerLevel].flatMap((level) => {
    const limits = funnelLimits(target, sizes, { kind, dispersion, level });
    const strokeDash = level === innerLevel ? [1, 0] : [5, 3];
    return (['lower', 'upper'] as const).map((side) => ({
      data: { values: limits.map((limit) => ({ size: limit.size, limit: limit[side] })) },
      mark: { type: 'line', color: paleInk, strokeWidth: 1.2, strokeDash, clip: true },
      encoding: { x: xOf(frame, 'size'), y: yOf(frame, 'limit') },
    }));
  });
  return [
    ...lines,
    {
      data: { values: [{ target }] },
      mark: { type: 'rule', color: otherColour, strokeWidth: 1.5 },
      encoding: { y: yOf(frame, 'target') },
    },
    {
      data: { values: lineNames(frame, { 95: '95 %', 998: locale === 'nl' ? '99,8 %' : '99.8 %' }) },
      mark: { type: 'text', align: 'left', baseline: 'middle', dx: 3, color: paleInk },
      encoding: { x: xOf(frame, 'size'), y: pixels('y'), text: { field: 'name' } },
    },
  ];
}

function pixels(field: string): object {
  return { field, type: 'quantitative', scale: null, axis: null };
}

/** Sizes at which the limits are worked out, closest together where the funnel bends most; of shares whole ones. */
function sizesOf(largest: number, kind: Funnel['kind']): number[] {
  const steps = 80;
  const sizes = Array.from({ length: steps }, (_, step) => largest * ((step + 1) / steps) ** 2);
  if (kind === 'ratio') return sizes;
  const whole = sizes.map((size) => Math.round(size)).filter((size) => size >= 1);
  return [...new Set([1, ...whole])];
}

/** Names of the upper limits where they end, the outer one above the other where they would touch. */
function lineNames(
  { funnel, largest, highest, height, fontSize }: FunnelFrame,
  names: { readonly 95: string; readonly 998: string },
): object[] {
  const { kind, target, dispersion } = funnel;
  const yAt = (level: number) => {
    const [limits] = funnelLimits(target, [Math.max(1, Math.round(largest))], { kind, dispersion, level });
    return (1 - Math.min(highest, limits?.upper ?? target) / highest) * height;
  };
  const y = yAt(innerLevel);
  return [
    { size: largest, name: names[95], y },
    { size: largest, name: names[998], y: Math.min(yAt(outerLevel), y - fontSize - 1) },
  ];
}

const shapes = { inside: 'circle', outside95: 'triangle-up', outside998: 'diamond' } as const;

/** Above this number points are smaller: they would lie on top of each other. */
const manyUnits = 50;

function unitLayers(frame: FunnelFrame): object[] {
  const { units } = frame;
  const scale = units.length > manyUnits ? 1 : 1.6;
  const points = (['inside', 'outside95', 'outside998'] as const).map((place) => ({
    data: {
      values: units.filter((unit) => unit.place === place).map(({ value, size }) => ({ value, size })),
    },
    mark: {
      type: 'point',
      shape: shapes[place],
      filled: true,
      color: place === 'inside' ? mainColour : otherColour,
      opacity: place === 'inside' ? 0.6 : 1,
      size: scale * (place === 'inside' ? 34 : 62),
      stroke: 'white',
      strokeWidth: 0.7,
    },
    encoding: { x: xOf(frame, 'size'), y: yOf(frame, 'value') },
  }));
  const names = namesThatFit(frame);
  const labels = (['left', 'right'] as const).flatMap((align) =>
    textLayers({
      data: {
        values: names
          .filter((name) => name.align === align)
          .map(({ name, value, size }) => ({ name, value, size })),
      },
      mark: { align, baseline: 'middle', dx: align === 'left' ? 7 : -7 },
      encoding: { x: xOf(frame, 'size'), y: yOf(frame, 'value'), text: { field: 'name' } },
    }),
  );
  return [...labels, ...points];
}
