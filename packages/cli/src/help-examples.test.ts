/** Every example in the help of a command does what it says. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from './commands/all.js';
import { testFolder } from './testing/folder.js';
import { runCaptured } from './testing/run-captured.js';
import { setScene } from './testing/scene.js';

const folder = testFolder();
const home = process.cwd();
let count = 0;

beforeEach(() => {
  count += 1;
  mkdirSync(join(folder, String(count)));
  process.chdir(join(folder, String(count)));
});
afterEach(() => process.chdir(home));

/** Examples that end otherwise, as what they look at is not right. */
const exitCodes: Readonly<Record<string, number>> = {
  'jeugd synth --children 2000 --seed 1 --faults 40 --out municipality && jeugd validate municipality': 1,
};

const examples = commands.flatMap(({ name, examples }) => examples.map(({ line }) => [name, line] as const));

describe('the examples in help', { timeout: 60_000 }, () => {
  it('are there for every command', () => {
    expect([...new Set(examples.map(([name]) => name))]).toEqual(commands.map(({ name }) => name));
  });

  it.each(examples)('%s: %s', async (_, line) => {
    const made = new Set([...line.matchAll(/(?:--out|>) (\S+)/g)].map(([, name]) => name));
    await setScene(
      '.',
      wordsOf(line).filter((word) => !made.has(word)),
    );
    const runs = [];
    for (const part of line.split(' && ')) runs.push(await runLine(part));
    expect(runs.map(({ stderr }) => stderr).join('')).not.toContain('jeugd: ');
    expect(runs.at(-1)?.exitCode).toBe(exitCodes[line] ?? 0);
    for (const { exitCode } of runs.slice(0, -1)) expect(exitCode).toBe(0);
    const out = / --out (\S+)$/.exec(line)?.[1];
    expect(out === undefined ? runs.at(-1)?.stdout : existsSync(out)).toBeTruthy();
  });
});

/** Runs a command line as a shell would: words in quotation marks, `*.json`, `~`, and files for standard input and output. */
async function runLine(line: string) {
  const [command, ...words] = wordsOf(line);
  expect(command).toBe('jeugd');
  const from = words.indexOf('<');
  const to = words.indexOf('>');
  const stdin = from === -1 ? '' : readFileSync(words[from + 1] ?? '');
  const argv = words.slice(0, Math.min(...[from, to, words.length].filter((at) => at >= 0)));
  const run = await runCaptured(argv.flatMap(expanded), { stdin });
  if (to === -1) return run;
  const path = (words[to + 1] ?? '').replace('~', '.');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, run.stdout);
  return run;
}

function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, inside]) => inside ?? word);
}

function expanded(word: string): readonly string[] {
  return word === '*.json' ? readdirSync('.').filter((name) => name.endsWith('.json')) : [word];
}
