/** What a step costs: time on the clock, time of the processor (which other work on the machine hardly touches), memory. */
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { inSeconds } from './timing.js';

/** What a step cost. */
export interface Cost {
  readonly seconds: number;
  readonly processorSeconds: number;
}

/** Runs a step once. */
export async function costOf<Result>(
  step: () => Result | Promise<Result>,
): Promise<{ readonly result: Result; readonly cost: Cost }> {
  const processor = process.cpuUsage();
  const began = performance.now();
  const result = await step();
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(processor);
  return { result, cost: { seconds, processorSeconds: (user + system) / 1e6 } };
}

/** A cost in words. */
export function inWords({ seconds, processorSeconds }: Cost): string {
  return `${inSeconds(seconds)} (processor ${inSeconds(processorSeconds)})`;
}

/** The most memory that this process has had. */
export function memory(): string {
  return `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
}

/** Runs a script of this folder in a process of its own, so that its memory is its own, and shows what it says. */
export function runApart(script: string, ...words: string[]): void {
  execFileSync(process.execPath, [...process.execArgv, script, ...words], { stdio: 'inherit' });
}

/** The words given to a script that was started by itself; `undefined` when it was imported. */
export function wordsOf(url: string): readonly string[] | undefined {
  const [script = '', ...words] = process.argv.slice(1);
  return url === pathToFileURL(script).href ? words : undefined;
}
