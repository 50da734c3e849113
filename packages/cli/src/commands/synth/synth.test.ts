import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testFolder } from '../../testing/folder.js';
import { runCaptured } from '../../testing/run-captured.js';

const folder = testFolder();

function synth(out: string, ...more: string[]) {
  return runCaptured(['synth', '--children', '20', '--seed', '7', '--out', out, ...more]);
}

function filesIn(path: string): Record<string, string> {
  return Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

describe('jeugd synth', () => {
  it('writes the same bytes for the same seed, others for another', async () => {
    const [first, second, third] = ['first', 'second', 'third'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    expect(await synth(first)).toMatchObject({ exitCode: 0 });
    await synth(second);
    await runCaptured(['synth', '--children', '20', '--seed', '8', '--out', third]);
    expect(filesIn(second)).toEqual(filesIn(first));
    expect(filesIn(third)['persons.csv']).not.toBe(filesIn(first)['persons.csv']);
    expect(JSON.parse(filesIn(first)['about.json'] ?? '').invented).toBe(true);
  });

  it.each([
    ['csv', 'persons.csv'],
    ['jsonl', 'persons.jsonl'],
    ['json', 'register.json'],
  ])('writes %s, which validates', async (format, file) => {
    const out = join(folder, `as ${format}`);
    await synth(out, '--format', format);
    expect(Object.keys(filesIn(out))).toContain(file);
    expect((await runCaptured(['validate', out])).exitCode).toBe(0);
  });

  it('plants faults that validate finds', async () => {
    const out = join(folder, 'faulty');
    await synth(out, '--faults', '3');
    expect((await runCaptured(['validate', out])).exitCode).toBe(1);
  });

  it('says what it wrote, on one line, and what to do next on stderr', async () => {
    const out = join(folder, 'said');
    const { stdout, stderr } = await synth(out);
    expect(stdout).toMatch(
      /said: an invented register of 20 children \(\d+ rows\), 2015-01-01 to 2025-01-01\.\n$/,
    );
    expect(stderr).toContain('jeugd validate ');
    expect((await synth(out, '--locale', 'nl')).stdout).toContain('een verzonnen register van 20 kinderen');
  });

  it('leaves a folder that holds something else as it is', async () => {
    const out = join(folder, 'mine');
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.txt'), 'x');
    const { exitCode, stderr } = await synth(out);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('holds something other than a register');
    expect(readdirSync(out)).toEqual(['thesis.txt']);
    expect((await synth(out, '--overwrite')).exitCode).toBe(0);
    expect(readdirSync(out)).toContain('thesis.txt');
    expect(readdirSync(out)).toContain('persons.csv');
  });

  it.each([
    [['--seed', '1', '--out', 'x'], '--children'],
    [['--children', '1', '--out', 'x'], '--seed'],
    [['--children', '1', '--seed', '1'], '--out'],
    [
      ['--children', '1', '--seed', '1', '--out', 'x', '--format', 'xml'],
      '--format can be: csv, jsonl, json, parquet.',
    ],
    [['--children', 'x', '--seed', '1', '--out', 'x'], '--children expects a whole number'],
    [['--children', '1', '--seed', '1.5', '--out', 'x'], '--seed expects a whole number'],
    [['--children', '1', '--seed', '1', '--out', 'x', '--faults', '-1'], '--faults expects a whole number'],
  ])('%j is bad usage', async (argv, words) => {
    const { exitCode, stdout, stderr } = await runCaptured(['synth', ...argv]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});
