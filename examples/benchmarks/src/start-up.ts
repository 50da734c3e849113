/** Start-up of the built command line, beside Node doing nothing. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inSeconds, say, timed } from './timing.js';

const built = fileURLToPath(new URL('../../../packages/cli/dist/main.js', import.meta.url));

/** Measures `jeugd --help`: the best of five, as other work on the machine only adds. */
export function benchStartUp(): void {
  if (!existsSync(built)) {
    say('jeugd --help', 'not built', 'run `npm run build` first');
    return;
  }
  const help = best(() => execFileSync(process.execPath, [built, '--help']));
  const nothing = best(() => execFileSync(process.execPath, ['--eval', '']));
  say('jeugd --help', inSeconds(help), `budget 0.3 s; Node alone ${inSeconds(nothing)}`);
}

function best(step: () => unknown): number {
  return Math.min(...[1, 2, 3, 4, 5].map(() => timed(step).seconds));
}
