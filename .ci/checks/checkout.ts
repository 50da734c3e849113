/**
 * The command line straight from a checkout, in a path with a space and before anything is installed:
 * `pnpm run checkout`.
 *
 * Whatever is installed on the way, stdout holds what the command prints and nothing else, and arguments arrive as
 * they were given. To see that, a command that prints its arguments stands in for ours.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, lstatSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { mustRun } from '../lib/commands.js';
import { conclude } from '../lib/faults.js';
import { root } from '../lib/packages.js';
import { inTemporaryFolder } from '../lib/temporary.js';

const words = ['a', 'b c', '--help', '--as-of=2024-01-01', '*', '$HOME', "it's", '"quoted"', '', 'é', '-'];

await inTemporaryFolder((folder) => {
  copyCheckout(folder);
  writeFileSync(
    join(folder, 'packages/cli/src/main.ts'),
    'console.log(JSON.stringify(process.argv.slice(2)));\n',
  );
  const faults = ['right after the clone', 'the second time'].flatMap((moment) => faultsOf(moment, folder));
  conclude(faults, 'arguments arrive unchanged and stdout is clean');
});

/** What a clone would hold: the files that git knows, and new ones that it does not ignore. */
function copyCheckout(folder: string): void {
  const files = mustRun('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']).split('\0');
  for (const file of files.filter(
    (name) => name !== '' && lstatSync(join(root, name), { throwIfNoEntry: false }),
  )) {
    cpSync(join(root, file), join(folder, file));
  }
}

function faultsOf(moment: string, folder: string): string[] {
  const { CI: _, ...env } = process.env;
  const command = ['run', '--silent', 'jeugd', '--', ...words];
  const { status, stdout, stderr } = spawnSync('npm', command, { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) return [`${moment} it ends with ${status}\n${stdout}${stderr}`];
  return isDeepStrictEqual(stdout, `${JSON.stringify(words)}\n`) ? [] : [`${moment} stdout holds\n${stdout}`];
}
