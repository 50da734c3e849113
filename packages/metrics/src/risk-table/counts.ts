/**
 * Counting: where the numbers of one cell gather, in any order of time, before they become a cell.
 */
import type { Labels, RiskCell } from './risk-table.js';

/** The numbers of one cell while they are being gathered. */
export interface Counts {
  /** Rows at risk from the origin. */
  atOrigin: number;
  /** Whether a row counted for a fraction. */
  weighted: boolean;
  /** The place of each cause in the lists of `at`. */
  readonly places: Map<string, number>;
  /** Per time: entered, censored, then one number per cause (a missing tail is 0). */
  readonly at: Map<number, number[]>;
}

const enteredPlace = 0;
const censoredPlace = 1;
const firstCausePlace = 2;

/** Nothing counted yet. */
export function noCounts(): Counts {
  return { atOrigin: 0, weighted: false, places: new Map(), at: new Map() };
}

/** Counts one row. `entry` 0 is the origin; `cause` null is censored. */
export function countRow(
  counts: Counts,
  time: number,
  cause: string | null,
  entry: number,
  weight: number,
): void {
  if (!Number.isInteger(weight)) counts.weighted = true;
  if (entry > 0) add(counts, entry, enteredPlace, weight);
  else counts.atOrigin += weight;
  add(counts, time, cause === null ? censoredPlace : placeOf(counts, cause), weight);
}

/** Counts a whole cell; `sign` −1 takes it away again. */
export function countCell(counts: Counts, cell: RiskCell, sign: 1 | -1 = 1): void {
  if (cell.weighted) counts.weighted = true;
  counts.atOrigin += sign * cell.atOrigin;
  const columns: [number, readonly number[]][] = [
    [enteredPlace, cell.entered],
    [censoredPlace, cell.censored],
    ...Object.entries(cell.left).map(([cause, left]): [number, readonly number[]] => [
      placeOf(counts, cause),
      left,
    ]),
  ];
  for (const [place, column] of columns) {
    cell.times.forEach((time, row) => {
      const count = column[row] ?? 0;
      if (count !== 0) add(counts, time, place, sign * count);
    });
  }
}

/** The cell that was counted. Times and causes of which nothing is left fall away; `undefined` when all is empty. */
export function cellOf(counts: Counts, labels: Labels): RiskCell | undefined {
  const cleaned = counts.weighted ? withoutDust : (count: number) => count;
  const places = [censoredPlace, ...counts.places.values(), enteredPlace];
  const valueAt = (time: number, place: number) => cleaned(counts.at.get(time)?.[place] ?? 0);
  const times = [...counts.at.keys()]
    .filter((time) => places.some((place) => valueAt(time, place) !== 0))
    .sort((a, b) => a - b);
  if (times.length === 0) return undefined;
  const column = (place: number) => times.map((time) => valueAt(time, place));
  const causes = [...counts.places].sort(([a], [b]) => (a < b ? -1 : 1));
  const left = causes
    .map(([cause, place]): [string, number[]] => [cause, column(place)])
    .filter(([, numbers]) => numbers.some((count) => count !== 0));
  return {
    labels: inOrder(labels),
    times,
    atOrigin: cleaned(counts.atOrigin),
    entered: column(enteredPlace),
    left: Object.fromEntries(left),
    censored: column(censoredPlace),
    ...(counts.weighted ? { weighted: true as const } : {}),
  };
}

function add(counts: Counts, time: number, place: number, count: number): void {
  const numbers = counts.at.get(time);
  if (numbers === undefined) {
    const fresh = new Array<number>(firstCausePlace + counts.places.size).fill(0);
    fresh[place] = count;
    counts.at.set(time, fresh);
    return;
  }
  while (numbers.length <= place) numbers.push(0);
  numbers[place] = (numbers[place] ?? 0) + count;
}

function placeOf({ places }: Counts, cause: string): number {
  const known = places.get(cause);
  if (known !== undefined) return known;
  const place = firstCausePlace + places.size;
  places.set(cause, place);
  return place;
}

/** What is left of fractions after adding and taking away the same ones in another order. */
function withoutDust(count: number): number {
  return Math.abs(count) < 1e-9 ? 0 : count;
}

function inOrder(labels: Labels): Labels {
  return Object.fromEntries(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
}
