/** Timing: how long a step took, and what it gave. */

/** What a step gave, and how long it took in seconds. */
export interface Timed<Result> {
  readonly result: Result;
  readonly seconds: number;
}

/** Runs a step once. */
export function timed<Result>(step: () => Result): Timed<Result> {
  const began = performance.now();
  const result = step();
  return { result, seconds: (performance.now() - began) / 1000 };
}

/** One line: what was measured, how it went, and what it is held against. */
export function say(what: string, outcome: string, beside = ''): void {
  console.log(`  ${what.padEnd(46)} ${outcome.padStart(20)}   ${beside}`);
}

/** A number of rows in a second, in words. */
export function rate(rows: number, seconds: number): string {
  return `${Math.round(rows / seconds).toLocaleString('en')} rows/s`;
}

/** Seconds in words. */
export function inSeconds(seconds: number): string {
  return `${seconds.toFixed(2)} s`;
}
