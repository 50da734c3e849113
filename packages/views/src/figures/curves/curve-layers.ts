/** The layers of curves: bands, lines, and a letter at the end of each. */
import { colourOfGroup, dashOfGroup, letterOfGroup } from '../shared/signs.js';
import { type CurveFrame, pixels, xOf, yOf } from './curve-frame.js';
import { stepRows } from './step-rows.js';

/** The layers from back to front. */
export function curveLayers(frame: CurveFrame): object[] {
  return [...bandLayers(frame), ...lineLayers(frame), ...letterLayers(frame)];
}

function bandLayers(frame: CurveFrame): object[] {
  return frame.curves.map((curve, place) => ({
    data: {
      values: stepRows(curve, frame.lastTime).filter(({ lower, upper }) => lower !== null && upper !== null),
    },
    mark: { type: 'area', interpolate: 'step-after', color: colourOfGroup(place), opacity: 0.16, clip: true },
    encoding: { x: xOf(frame), y: yOf(frame, 'lower'), y2: { field: 'upper' } },
  }));
}

function lineLayers(frame: CurveFrame): object[] {
  const lines = frame.curves.map((curve) => stepRows(curve, frame.lastTime));
  // Without any line the axes stand nevertheless.
  const drawn = lines.length === 0 ? [[]] : lines;
  return drawn.map((rows, place) => ({
    data: { values: rows.map(({ time, value }) => ({ time, value })) },
    mark: {
      type: 'line',
      interpolate: 'step-after',
      color: colourOfGroup(place),
      strokeWidth: 2,
      strokeDash: [...dashOfGroup(place)],
      clip: true,
    },
    encoding: { x: xOf(frame), y: yOf(frame, 'value') },
  }));
}

/** The letter of each group at the end of its line, moved up or down where two would stand on each other. */
function letterLayers(frame: CurveFrame): object[] {
  const { curves, height, lastTime, width, fontSize } = frame;
  if (curves.length < 2) return [];
  const placed: { time: number; y: number; letter: string; colour: string }[] = [];
  const ends = curves.flatMap((curve, place) => {
    const end = stepRows(curve, lastTime).at(-1);
    return end === undefined ? [] : [{ time: end.time, y: (1 - end.value) * height, place }];
  });
  for (const { time, y, place } of ends.sort((a, b) => a.y - b.y)) {
    const near = placed.filter((other) => (Math.abs(other.time - time) / lastTime) * width < fontSize);
    const lowest = Math.max(-Infinity, ...near.map((other) => other.y + fontSize + 1));
    placed.push({ time, y: Math.max(y, lowest), letter: letterOfGroup(place), colour: colourOfGroup(place) });
  }
  return [
    {
      data: { values: placed },
      mark: { type: 'text', dx: 5, align: 'left', baseline: 'middle', fontWeight: 'bold' },
      encoding: {
        x: xOf(frame),
        y: pixels('y'),
        text: { field: 'letter' },
        color: { field: 'colour', type: 'nominal', scale: null },
      },
    },
  ];
}
