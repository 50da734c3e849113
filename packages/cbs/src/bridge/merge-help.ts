/**
 * Modules of one form of help become one record: the first start, and an end when the last help ends. Modules at the same
 * time, or one directly after another, are one.
 */
import { addDays } from '@jeugd/core';
import type { Span } from './stays.js';

/** Help in the days of a delivery, with what tells it apart. */
export interface Help extends Span {
  /** Person, provider and form: only equal keys become one. */
  readonly key: string;
}

/**
 * Merges; of each record the modules in the order of their start. `gap` is how many days later than the last day so far the
 * next one may begin: 1 for help that goes on the next day, 0 for help that overlaps.
 */
export function mergedHelp<Module extends Help>(
  modules: readonly Module[],
  gap = 1,
): readonly (readonly Module[])[] {
  const byKey = new Map<string, Module[]>();
  for (const one of modules) {
    const same = byKey.get(one.key);
    if (same === undefined) byKey.set(one.key, [one]);
    else same.push(one);
  }
  return [...byKey.values()].flatMap((same) => inRuns(same, gap));
}

function inRuns<Module extends Help>(modules: readonly Module[], gap: number): Module[][] {
  const runs: Module[][] = [];
  let last: Span['end'];
  for (const one of [...modules].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))) {
    const run = runs.at(-1);
    if (run !== undefined && (last === undefined || one.start <= addDays(last, gap))) {
      run.push(one);
      if (last !== undefined && (one.end === undefined || one.end > last)) last = one.end;
    } else {
      runs.push([one]);
      last = one.end;
    }
  }
  return runs;
}

/** From the first start to the last end; no end while any of them runs. */
export function spanOf(run: readonly Span[]): Span | undefined {
  const [first] = run;
  if (first === undefined) return undefined;
  const ends = run.map(({ end }) => end);
  const last = ends.includes(undefined) ? undefined : ends.sort().at(-1);
  return { start: first.start, end: last };
}
