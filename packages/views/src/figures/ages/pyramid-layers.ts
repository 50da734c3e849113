/** The layers of an age pyramid: bars to either side of the middle, with their numbers. */
import type { Locale } from '@jeugd/core';
import type { PublishedCount } from '@jeugd/metrics';
import { tickExpression } from '../shared/axis.js';
import { hiddenSign, ink, mainColour, otherColour } from '../shared/signs.js';
import { textLayers } from '../shared/text-layers.js';

/** One side of a pyramid. */
export interface PyramidSide {
  readonly name: string;
  /** Of each age its count, the youngest first. */
  readonly counts: readonly PublishedCount[];
}

/** What a pyramid is drawn in. */
export interface PyramidFrame {
  readonly inner: number;
  readonly rowHeight: number;
  readonly fontSize: number;
  /** Where the axis ends, to either side. */
  readonly most: number;
  readonly locale: Locale;
  readonly axisName: string;
}

/** All layers. The youngest stand below. */
export function pyramidLayers(
  sides: readonly PyramidSide[],
  ages: readonly string[],
  frame: PyramidFrame,
): object[] {
  const [left, right] = sides;
  return [
    ...(left === undefined ? [] : sideLayers(left, -1, ages, frame)),
    ...(right === undefined ? [] : sideLayers(right, 1, ages, frame)),
    {
      data: { values: [{ middle: 0 }] },
      mark: { type: 'rule', color: ink },
      encoding: { x: xOf(frame, 'middle') },
    },
    {
      data: { values: ages.map((age, place) => ({ age, y: middleOf(place, ages.length, frame) })) },
      mark: { type: 'text', align: 'right', baseline: 'middle' },
      encoding: { x: { value: -6 }, y: pixels('y'), text: { field: 'age' } },
    },
  ];
}

function pixels(field: string): object {
  return { field, type: 'quantitative', scale: null, axis: null };
}

function xOf({ most, inner, locale, axisName }: PyramidFrame, field: string): object {
  const axis = {
    title: axisName,
    grid: true,
    tickCount: Math.max(4, Math.floor(inner / 70)),
    tickMinStep: 1,
    labelExpr: tickExpression('size', locale),
    labelFlush: false,
    titlePadding: 4,
  };
  // Room for the number at the end of the longest bar.
  const end = most * 1.12;
  return { field, type: 'quantitative', scale: { domain: [-end, end], nice: false }, axis };
}

function middleOf(place: number, ages: number, { rowHeight }: PyramidFrame): number {
  return (ages - place - 0.5) * rowHeight;
}

function sideLayers(
  { name, counts }: PyramidSide,
  sign: -1 | 1,
  ages: readonly string[],
  frame: PyramidFrame,
): object[] {
  const { rowHeight, inner, fontSize } = frame;
  const thick = rowHeight - 3;
  const bars = counts.flatMap((count, place) => {
    if (typeof count !== 'number') return [];
    const middle = middleOf(place, ages.length, frame);
    return [
      {
        age: ages[place] ?? '',
        count,
        start: 0,
        end: sign * count,
        top: middle - thick / 2,
        bottom: middle + thick / 2,
      },
    ];
  });
  const words = counts.flatMap((count, place) => {
    if (count === null) return [];
    const isHidden = count === '.';
    const text = isHidden ? hiddenSign : String(count);
    return [{ end: isHidden ? 0 : sign * count, y: middleOf(place, ages.length, frame), text }];
  });
  const align = sign < 0 ? 'right' : 'left';
  return [
    {
      data: { values: bars },
      mark: { type: 'rect', color: sign < 0 ? otherColour : mainColour, opacity: 0.8 },
      encoding: { x: xOf(frame, 'start'), x2: { field: 'end' }, y: pixels('top'), y2: { field: 'bottom' } },
    },
    ...textLayers({
      data: { values: words },
      mark: { align, baseline: 'middle', dx: sign * 4 },
      encoding: { x: xOf(frame, 'end'), y: pixels('y'), text: { field: 'text' } },
    }),
    {
      data: { values: [{ name }] },
      mark: { type: 'text', align, baseline: 'bottom', fontWeight: 'bold' },
      encoding: {
        x: { value: inner / 2 + sign * 8 },
        y: { value: -Math.round(fontSize * 0.4) },
        text: { field: 'name' },
      },
    },
  ];
}
