/** The counts by which a figure tells of single children. */
import type { Figure } from '../../figures/figure.js';

/**
 * Those counts by name: how many children and cases it is about, how many had the event, and how many did not. `children`
 * and `n` are the size of the group, the others what became of it.
 */
export function tellingCounts(figure: Figure, children: number): ReadonlyMap<string, number> {
  const { n: cases, value, numerator, denominator, events, within } = figure;
  const n = cases ?? 0;
  const counts = new Map([
    ['children', children],
    ['n', n],
  ]);
  const add = (name: string, count: number, of: number) => {
    counts.set(name, count);
    if (count <= of) counts.set(`not ${name}`, of - count); // events can outnumber cases
  };
  if (n === 0) return counts;
  if (numerator !== undefined && denominator !== undefined) add('numerator', numerator, denominator);
  if (events !== undefined) add('events', events, n);
  const isShareOfCurve = figure.unit === 'proportion' && within !== undefined && value !== null;
  if (isShareOfCurve) add('by the day', Math.round(value * n), n);
  return counts;
}

/** Whether the figure may not be shown: one of its counts is small. A figure about nobody tells of nobody. */
export function isTelling(counts: ReadonlyMap<string, number>, isFew: (count: number) => boolean): boolean {
  return (counts.get('children') ?? 0) > 0 && [...counts.values()].some(isFew);
}
