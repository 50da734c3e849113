/**
 * Runs other programs and keeps what they print for when they fail.
 */
import { spawnSync } from 'node:child_process';
import { root } from './packages.js';

/** How a program ended. */
export interface Outcome {
  readonly succeeded: boolean;
  /** What it printed, on both channels. */
  readonly output: string;
}

/** Runs a program to its end, by default in the root of the repository. */
export function run(command: string, args: readonly string[], folder: string = root): Outcome {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { succeeded: status === 0, output: [stdout, stderr, error?.message].filter(Boolean).join('') };
}

/** Runs a program that must succeed. */
export function mustRun(command: string, args: readonly string[], folder: string = root): string {
  const { succeeded, output } = run(command, args, folder);
  if (!succeeded) throw new Error(`${command} ${args.join(' ')} failed in ${folder}\n${output}`);
  return output;
}

/** Runs pnpm in the version of this repository, installed or not. */
export function pnpm(args: readonly string[], folder: string = root): string {
  return mustRun('npx', ['--yes', 'pnpm@10.34.9', ...args], folder);
}
