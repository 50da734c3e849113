/**
 * Runs a command of the documentation as a reader would, and says what is wrong with it.
 *
 * Ours are run in this process. What would install something, run all tests or start an example is looked up: the
 * package, the script and the file must be there. Examples have tests of their own.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCaptured } from '../../../packages/cli/src/testing/run-captured.js';
import { root, workspacePackages } from '../../lib/packages.js';
import type { Command } from './commands.js';

/**
 * What is wrong with a command, run in the present folder; undefined when nothing is. Scripts and programs are those of
 * `home`, the folder of the page.
 */
export async function faultOf(command: Command, home: string): Promise<string | undefined> {
  const words = command.words.filter((word) => !/^[A-Z_]+=/.test(word));
  const own = argumentsOfJeugd(words);
  if (own) return faultOfRun(own, command.into);
  const [program, verb = '', ...rest] = words;
  if (program === 'npm' && ['install', 'i'].includes(verb)) return faultOfInstall(rest);
  if (program === 'npm') {
    const script = verb === 'run' ? rest : [verb];
    return faultOfScript(script, home) && faultOfScript(script, root);
  }
  const filter = words.indexOf('--filter');
  if (words[2]?.startsWith('pnpm@') && filter > 0) {
    return faultOfScript(words.slice(filter + 2), folderOf(words[filter + 1]));
  }
  if (program === 'npx' && verb === 'vitest') {
    return faultOfPaths(rest.filter((word) => word.includes('/')).map((path) => join(root, path)));
  }
  if (program === 'node' || program === 'sh') return faultOfPaths([join(home, verb)]);
  return 'is no command that the tests know how to run';
}

/** The arguments of our command, however it is started. */
function argumentsOfJeugd(words: readonly string[]): readonly string[] | undefined {
  const starts = ['jeugd', 'npx jeugd', 'npx @jeugd/cli', 'npm run --silent jeugd --', 'npm run jeugd --'];
  const start = starts.find((one) => `${words.join(' ')} `.startsWith(`${one} `));
  return start === undefined ? undefined : words.slice(start.split(' ').length);
}

/** Findings are no fault of the command; wrong usage and files that cannot be opened are. */
async function faultOfRun(argv: readonly string[], into: string | undefined): Promise<string | undefined> {
  const { exitCode, stdout, stderr } = await runCaptured(argv);
  if (into !== undefined) writeFileSync(into, stdout);
  return exitCode === 2 ? `ends with exit code 2: ${stderr}` : undefined;
}

function faultOfInstall(words: readonly string[]): string | undefined {
  const lock = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
  const ours = new Set(workspacePackages().map(({ manifest }) => manifest.name));
  const unknown = words
    .filter((word) => !word.startsWith('-'))
    .filter((name) => !ours.has(name) && !new RegExp(`^  '?${name}@`, 'm').test(lock));
  return unknown.length === 0 ? undefined : `installs what is not among our packages: ${unknown.join(', ')}`;
}

function faultOfScript(words: readonly string[], folder: string | undefined): string | undefined {
  const script = words.find((word) => !word.startsWith('-'));
  if (script === undefined || folder === undefined) return 'names no package or script that is there';
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return 'names a script in a folder without package.json';
  const { scripts } = JSON.parse(readFileSync(manifest, 'utf8'));
  return scripts?.[script] === undefined ? `names a script that is not there: ${script}` : undefined;
}

function folderOf(name: string | undefined): string | undefined {
  const folders = ['packages', 'examples'].flatMap((room) =>
    readdirSync(join(root, room)).map((one) => join(root, room, one)),
  );
  return folders.find((folder) => {
    const manifest = join(folder, 'package.json');
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === name;
  });
}

function faultOfPaths(paths: readonly string[]): string | undefined {
  const missing = paths.filter((path) => !existsSync(path));
  return missing.length === 0 ? undefined : `names what is not there: ${missing.join(', ')}`;
}
