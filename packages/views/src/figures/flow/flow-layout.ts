/**
 * Where the ends and the ribbons of a flow lie, in pixels.
 *
 * Vega-Lite has no mark for flows. A ribbon is drawn as an area whose upper and lower edge follow the same smooth step
 * from one end to the other, worked out here: an area is as thick as its number at every place, every Vega-Lite can
 * draw it, and text goes the one way that is known to be safe. A drawing of our own would be a second way.
 */
import type { PublishedCount } from '@jeugd/metrics';
import type { CountedTable } from '../shared/counts.js';
import { numbersIn } from '../shared/counts.js';

/** An end of ribbons: a care form children come from, or one they go to. */
export interface FlowEnd {
  readonly name: string;
  /** How many: its total where it is known, else what is shown of it. */
  readonly count: number;
  /** Part of its numbers is hidden and so is its total: there may be more. */
  readonly isAtLeast: boolean;
  /** Its name in lines. */
  readonly lines: readonly string[];
  readonly top: number;
  readonly bottom: number;
}

/** A ribbon between two ends; `null` is a hidden number, which is a line without width. */
export interface Ribbon {
  /** Place among the ends at the left and at the right. */
  readonly from: number;
  readonly to: number;
  readonly count: number | null;
  /** Where it begins at the left end and at the right end, from above, and how thick it is. */
  readonly leftTop: number;
  readonly rightTop: number;
  readonly thickness: number;
}

/** A flow that has its places. */
export interface FlowLayout {
  readonly left: readonly FlowEnd[];
  readonly right: readonly FlowEnd[];
  readonly ribbons: readonly Ribbon[];
  readonly height: number;
}

/** How an end is written: its lines, given its name, count, and whether there may be more. */
type Written = (name: string, count: number, isAtLeast: boolean) => readonly string[];

/** Room for the hidden numbers of an end of which the total is not known. */
const hiddenRoom = 10;
const gap = 8;

/** The layout of a table whose rows are where one comes from and whose columns where one goes. */
export function flowLayout(
  {
    table,
    fromNames,
    toNames,
  }: {
    readonly table: CountedTable;
    readonly fromNames: readonly string[];
    readonly toNames: readonly string[];
  },
  {
    height,
    lineHeight,
    written,
  }: { readonly height: number; readonly lineHeight: number; readonly written: Written },
): FlowLayout {
  const rows = fromNames.map((_, row) => toNames.map((__, column) => table.counts[row]?.[column] ?? null));
  const columns = toNames.map((_, column) => rows.map((row) => row[column] ?? null));
  const leftSizes = rows.map((counts, row) => sizeOfEnd(counts, table.rowTotals?.[row]));
  const rightSizes = columns.map((counts, column) => sizeOfEnd(counts, table.columnTotals?.[column]));
  const everybody = Math.max(
    1,
    sumOf(leftSizes.map(({ count }) => count)),
    sumOf(rightSizes.map(({ count }) => count)),
  );
  const scale = height / everybody;
  const place = (names: readonly string[], sizes: readonly EndSize[]) =>
    placedEnds(names, sizes, { scale, lineHeight, written });
  const left = place(fromNames, leftSizes);
  const right = place(toNames, rightSizes);
  const whole = Math.max(left.height, right.height);
  const leftEnds = spreadOver(left, whole);
  const rightEnds = spreadOver(right, whole);
  const lefts = rows.map((counts, row) => startsOf(counts, leftEnds[row], scale));
  const rights = columns.map((counts, column) => startsOf(counts, rightEnds[column], scale));
  const ribbons = rows.flatMap((counts, from) =>
    counts.flatMap((count, to): Ribbon[] => {
      if (count === null || count === 0) return [];
      const leftTop = lefts[from]?.[to] ?? 0;
      const rightTop = rights[to]?.[from] ?? 0;
      return [
        {
          from,
          to,
          count: count === '.' ? null : count,
          leftTop,
          rightTop,
          thickness: count === '.' ? 0 : count * scale,
        },
      ];
    }),
  );
  return { left: leftEnds, right: rightEnds, ribbons, height: whole };
}

interface EndSize {
  readonly count: number;
  readonly isAtLeast: boolean;
  /** In counts: what is shown, and the rest of the total. */
  readonly shown: number;
  readonly rest: number;
  readonly hasHidden: boolean;
}

function sizeOfEnd(counts: readonly PublishedCount[], total: PublishedCount | undefined): EndSize {
  const shown = sumOf(numbersIn(counts));
  const hasHidden = counts.includes('.');
  const count = typeof total === 'number' ? total : shown;
  return {
    count,
    isAtLeast: hasHidden && typeof total !== 'number',
    shown,
    rest: Math.max(0, count - shown),
    hasHidden,
  };
}

interface PlacedEnds {
  readonly ends: readonly FlowEnd[];
  readonly height: number;
}

/** The ends of a side below each other, each with room for its name. */
function placedEnds(
  names: readonly string[],
  sizes: readonly EndSize[],
  {
    scale,
    lineHeight,
    written,
  }: { readonly scale: number; readonly lineHeight: number; readonly written: Written },
): PlacedEnds {
  let above = 0;
  const ends = sizes.map(({ count, isAtLeast, shown, rest, hasHidden }, place): FlowEnd => {
    const name = names[place] ?? '';
    const lines = written(name, count, isAtLeast);
    const thick = Math.max(1, shown * scale + (hasHidden ? Math.max(hiddenRoom, rest * scale) : 0));
    const slot = Math.max(thick, lines.length * lineHeight);
    const top = above + (slot - thick) / 2;
    above += slot + gap;
    return { name, count, isAtLeast, lines, top, bottom: top + thick };
  });
  return { ends, height: Math.max(1, above - gap) };
}

/** The ends of the shorter side with more room between them. */
function spreadOver({ ends, height }: PlacedEnds, whole: number): FlowEnd[] {
  const more = ends.length < 2 ? 0 : (whole - height) / (ends.length - 1);
  const first = ends.length < 2 ? (whole - height) / 2 : 0;
  return ends.map((end, place) => {
    const down = first + place * more;
    return { ...end, top: end.top + down, bottom: end.bottom + down };
  });
}

/** Where each ribbon begins at an end: the numbers from above, then the hidden ones evenly over what is left. */
function startsOf(counts: readonly PublishedCount[], end: FlowEnd | undefined, scale: number): number[] {
  let next = end?.top ?? 0;
  const shown = counts.map((count) => {
    const start = next;
    if (typeof count === 'number') next += count * scale;
    return start;
  });
  const hidden = counts.filter((count) => count === '.').length;
  const step = ((end?.bottom ?? 0) - next) / Math.max(1, hidden);
  let placed = 0;
  return counts.map((count, place) => {
    if (count !== '.') return shown[place] ?? 0;
    placed += 1;
    return next + (placed - 0.5) * step;
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
