/** The layers of a home-likeness profile: a row of bars for each level, and the days at the foot. */
import { hasHidden, numbersIn } from '../shared/counts.js';
import { gridColour, hiddenSign, ink, paleInk } from '../shared/signs.js';
import { textLayers } from '../shared/text-layers.js';
import { widthOf, wrapped } from '../shared/wrapped.js';
import type { LevelRow } from './level-rows.js';

/** What a profile is drawn in. */
export interface ProfileFrame {
  readonly inner: number;
  readonly fontSize: number;
}

/** How high the highest bar is. */
const barHeight = 26;

/** The height of all rows together. */
export function profileHeight(levels: readonly LevelRow[], frame: ProfileFrame): number {
  return Math.max(40, Math.ceil(placedRows(levels, frame).at(-1)?.foot ?? 0));
}

interface PlacedRow extends LevelRow {
  readonly lines: string;
  readonly range: string;
  /** The middle of the first line of its name, and the ground line of its bars, from above. */
  readonly text: number;
  readonly foot: number;
}

function placedRows(levels: readonly LevelRow[], { inner, fontSize }: ProfileFrame): PlacedRow[] {
  let above = 0;
  return levels.map((level) => {
    const numbers = numbersIn(level.counts);
    const least = Math.min(...numbers);
    const most = Math.max(...numbers);
    const shown = least === most ? String(most) : `${least} – ${most}`;
    const range = [
      ...(numbers.length === 0 ? [] : [shown]),
      ...(hasHidden(level.counts) ? [hiddenSign] : []),
    ].join(' ');
    const lines = wrapped(level.name, inner - widthOf(range, fontSize * 1.15) - 10, fontSize);
    const text = above + fontSize * 0.6;
    const foot = text + (lines.length - 0.4) * (fontSize + 3) + barHeight + 3;
    above = foot + 9;
    return { ...level, lines: lines.join('\n'), range, text, foot };
  });
}

/** All layers. */
export function profileLayers(
  levels: readonly LevelRow[],
  days: readonly string[],
  frame: ProfileFrame,
): object[] {
  const rows = placedRows(levels, frame);
  return [
    ...rows.map((row) => footLine(row, frame)),
    ...barLayers(rows, days, frame),
    ...crossLayers(rows, days, frame),
    ...nameLayers(rows, frame),
    dayLayer(days, frame, profileHeight(levels, frame)),
  ];
}

function pixels(field: string): object {
  return { field, type: 'quantitative', scale: null, axis: null };
}

function footLine({ foot }: PlacedRow, { inner }: ProfileFrame): object {
  return {
    data: { values: [{ foot }] },
    mark: { type: 'rule', color: paleInk, strokeWidth: 0.7 },
    encoding: { x: { value: 0 }, x2: { value: inner }, y: pixels('foot') },
  };
}

/** Every row has the same scale: the highest bar of all is as high as a row can be. */
function barLayers(rows: readonly PlacedRow[], days: readonly string[], { inner }: ProfileFrame): object[] {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => numbersIn(counts)));
  const step = inner / Math.max(1, days.length);
  const gap = Math.min(3, step * 0.15);
  return rows.map(({ counts, colour, foot }) => ({
    data: {
      values: counts.flatMap((count, place) =>
        typeof count !== 'number' || count === 0
          ? []
          : [
              {
                day: days[place] ?? '',
                count,
                start: place * step + gap / 2,
                end: (place + 1) * step - gap / 2,
                top: foot - (count / most) * barHeight,
                foot,
              },
            ],
      ),
    },
    mark: {
      type: 'rect',
      color: colour,
      stroke: step > 6 ? ink : gridColour,
      strokeWidth: step > 6 ? 0.7 : 0.3,
    },
    encoding: { x: pixels('start'), x2: { field: 'end' }, y: pixels('top'), y2: { field: 'foot' } },
  }));
}

function crossLayers(
  rows: readonly PlacedRow[],
  days: readonly string[],
  { inner, fontSize }: ProfileFrame,
): object[] {
  const step = inner / Math.max(1, days.length);
  const crosses = rows.flatMap(({ counts, foot }) =>
    counts.flatMap((count, place) =>
      count === '.' ? [{ at: (place + 0.5) * step, y: foot - fontSize * 0.5, sign: hiddenSign }] : [],
    ),
  );
  return textLayers({
    data: { values: crosses },
    mark: { align: 'center', baseline: 'middle', fontSize: Math.max(7, Math.min(fontSize + 3, step * 1.4)) },
    encoding: { x: pixels('at'), y: pixels('y'), text: { field: 'sign' } },
  });
}

function nameLayers(rows: readonly PlacedRow[], { inner, fontSize }: ProfileFrame): object[] {
  return [
    ...textLayers({
      data: { values: rows.map(({ lines, text }) => ({ lines, text })) },
      mark: { align: 'left', baseline: 'middle', lineHeight: fontSize + 3 },
      encoding: { x: { value: 0 }, y: pixels('text'), text: { field: 'lines' } },
    }),
    ...textLayers({
      data: { values: rows.map(({ range, text }) => ({ range, text })) },
      mark: { align: 'right', baseline: 'middle', fontWeight: 'bold' },
      encoding: { x: { value: inner }, y: pixels('text'), text: { field: 'range' } },
    }),
  ];
}

/** As many days as fit, the first among them; in months where every day is the first of one. */
function dayLayer(days: readonly string[], { inner, fontSize }: ProfileFrame, height: number): object {
  const step = inner / Math.max(1, days.length);
  const areMonths = days.every((day) => /^\d{4}-\d{2}-01$/.test(day));
  const written = days.map((day) => (areMonths ? day.slice(0, 7) : day));
  const widest = Math.max(0, ...written.map((day) => widthOf(day, fontSize)));
  const every = Math.max(1, Math.ceil((widest + 12) / step));
  return {
    data: {
      values: written.flatMap((day, place) =>
        place % every === 0 && place * step + widest <= inner ? [{ day, at: place * step }] : [],
      ),
    },
    mark: { type: 'text', align: 'left', baseline: 'top' },
    encoding: { x: pixels('at'), y: { value: height + 7 }, text: { field: 'day' } },
  };
}
