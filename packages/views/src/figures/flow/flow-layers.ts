/** The layers of a flow: ribbons, lines of hidden numbers, ends, and their names. */
import { colourOfGroup, ink, paleInk } from '../shared/signs.js';
import { textLayers } from '../shared/text-layers.js';
import type { FlowEnd, FlowLayout, Ribbon } from './flow-layout.js';

/** What a flow is drawn in. */
export interface FlowFrame {
  /** Width of the view, from the left ends to the right ends. */
  readonly inner: number;
  readonly fontSize: number;
  /** Room for names at either side. */
  readonly side: number;
  readonly fromTitle: string;
  readonly toTitle: string;
  /** Whether lines of hidden numbers are drawn from end to end. */
  readonly drawsHiddenWhole: boolean;
}

const endWidth = 8;
const steps = 24;

/** All layers. */
export function flowLayers({ left, right, ribbons }: FlowLayout, frame: FlowFrame): object[] {
  return [
    ...ribbonLayers(
      ribbons.filter(({ count }) => count !== null),
      frame,
    ),
    ...hiddenLayers(
      ribbons.filter(({ count }) => count === null),
      frame,
    ),
    endLayer(left, 0),
    endLayer(right, frame.inner - endWidth),
    ...nameLayers(left, 'right', -6, frame),
    ...nameLayers(right, 'left', frame.inner + 6, frame),
    ...numberLayers(ribbons, frame),
    ...titleLayers(frame),
  ];
}

function pixels(field: string): object {
  return { field, type: 'quantitative', scale: null, axis: null };
}

/** How far along (0 to 1) the way down a smooth step is at `part` of the way across. */
function smooth(part: number): number {
  return part * part * (3 - 2 * part);
}

function across(part: number, { inner }: FlowFrame): number {
  return endWidth + part * (inner - 2 * endWidth);
}

function topAt({ leftTop, rightTop }: Ribbon, part: number): number {
  return leftTop + (rightTop - leftTop) * smooth(part);
}

const parts = Array.from({ length: steps + 1 }, (_, step) => step / steps);

/** A layer for the ribbons of each end at the left, in its colour. */
function ribbonLayers(ribbons: readonly Ribbon[], frame: FlowFrame): object[] {
  const ends = [...new Set(ribbons.map(({ from }) => from))];
  return ends.map((end) => ({
    data: {
      values: ribbons
        .filter(({ from }) => from === end)
        .flatMap((ribbon) =>
          parts.map((part) => {
            const top = topAt(ribbon, part);
            return {
              to: ribbon.to,
              count: ribbon.count,
              x: across(part, frame),
              top,
              bottom: top + ribbon.thickness,
            };
          }),
        ),
    },
    mark: {
      type: 'area',
      color: colourOfGroup(end),
      opacity: 0.42,
      stroke: colourOfGroup(end),
      strokeWidth: 0.6,
    },
    encoding: {
      x: pixels('x'),
      y: pixels('top'),
      y2: { field: 'bottom' },
      detail: { field: 'to', type: 'nominal' },
    },
  }));
}

function hiddenLayers(ribbons: readonly Ribbon[], frame: FlowFrame): object[] {
  const drawn = frame.drawsHiddenWhole
    ? [parts]
    : [parts.filter((part) => part <= 0.1), parts.filter((part) => part >= 0.9)];
  return drawn.map((some) => ({
    data: {
      values: ribbons.flatMap((ribbon, line) =>
        some.map((part) => ({ line, x: across(part, frame), y: topAt(ribbon, part) })),
      ),
    },
    mark: { type: 'line', color: paleInk, strokeWidth: 1.2, strokeDash: [2, 3] },
    encoding: { x: pixels('x'), y: pixels('y'), detail: { field: 'line', type: 'nominal' } },
  }));
}

function endLayer(ends: readonly FlowEnd[], x: number): object {
  return {
    data: { values: ends.map(({ count, top, bottom }) => ({ count, top, bottom })) },
    mark: { type: 'rect', color: ink },
    encoding: { x: { value: x }, x2: { value: x + endWidth }, y: pixels('top'), y2: { field: 'bottom' } },
  };
}

function nameLayers(
  ends: readonly FlowEnd[],
  align: 'left' | 'right',
  x: number,
  { fontSize }: FlowFrame,
): object[] {
  const lineHeight = fontSize + 3;
  return textLayers({
    data: {
      values: ends.map(({ lines, top, bottom }) => ({
        name: lines.join('\n'),
        // A text of several lines stands with its first at the place given.
        y: (top + bottom) / 2 - ((lines.length - 1) * lineHeight) / 2,
      })),
    },
    mark: { align, baseline: 'middle', lineHeight },
    encoding: { x: { value: x }, y: pixels('y'), text: { field: 'name' } },
  });
}

/** The number of a ribbon where it begins, if it is thick enough. */
function numberLayers(ribbons: readonly Ribbon[], { fontSize }: FlowFrame): object[] {
  const thick = ribbons.filter(({ thickness }) => thickness > fontSize);
  return [
    {
      data: {
        values: thick.map(({ count, leftTop, thickness }) => ({
          count: String(count),
          y: leftTop + thickness / 2,
        })),
      },
      mark: { type: 'text', align: 'left', baseline: 'middle' },
      encoding: { x: { value: endWidth + 4 }, y: pixels('y'), text: { field: 'count' } },
    },
  ];
}

function titleLayers({ inner, fontSize, fromTitle, toTitle }: FlowFrame): object[] {
  const title = (words: string, align: 'left' | 'right', x: number) => ({
    data: { values: [{ words }] },
    mark: { type: 'text', align, baseline: 'bottom', fontWeight: 'bold' },
    encoding: { x: { value: x }, y: { value: -Math.round(fontSize * 0.6) }, text: { field: 'words' } },
  });
  return [title(fromTitle, 'right', -6), title(toTitle, 'left', inner + 6)];
}
