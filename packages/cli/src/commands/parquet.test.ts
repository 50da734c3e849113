import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeParquet } from '@jeugd/files/parquet';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileIn, testFolder } from '../testing/folder.js';
import { runCaptured } from '../testing/run-captured.js';

const folder = testFolder();
const asCsv = join(folder, 'csv');
const asParquet = join(folder, 'parquet');

beforeAll(async () => {
  for (const [out, format] of [
    [asCsv, 'csv'],
    [asParquet, 'parquet'],
  ] as const) {
    await runCaptured(['synth', '--children', '60', '--seed', '1', '--out', out, '--format', format]);
  }
});

/** What a command says of a register, without the names of files. */
async function saidOf(path: string, ...words: string[]): Promise<string> {
  const [command = '', ...options] = words;
  const { stdout, stderr } = await runCaptured([command, path, ...options]);
  return `${stdout}${stderr}`
    .replaceAll(/\S*\/(csv|parquet)\b/g, 'register')
    .replaceAll(/\.(csv|parquet)\b/g, '');
}

describe('a register in Parquet', () => {
  it.each([
    ['metrics', '--metric', 'time-to-home', '--by', 'programme', '--format', 'json'],
    ['risk-table', '--exact'],
    ['validate', '--format', 'text'],
  ])('gives the same %s as in CSV', async (...words) => {
    const said = await saidOf(asParquet, ...words);
    expect(said).toBe(await saidOf(asCsv, ...words));
    expect(said.length).toBeGreaterThan(200);
  });

  it('names a fault by file, row and column', async () => {
    const file = fileIn(
      folder,
      'persons.parquet',
      writeParquet({
        columns: ['id', 'birthDate'],
        rows: [
          ['c1', '2012-03-01'],
          ['c2', '2012-13-01'],
        ],
      }),
    );
    const { stdout, exitCode } = await runCaptured(['validate', file, '--format', 'json']);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).files[0].findings[0].location).toMatchObject({
      file,
      line: 2,
      column: 2,
      field: 'birthDate',
    });
  });

  it('is read by its file name, also when only standard input is there', async () => {
    const stdin = readFileSync(join(asParquet, 'persons.parquet'));
    const { stdout, exitCode } = await runCaptured(['validate', '-', '--format', 'json'], { stdin });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).files[0].findings[0].code).toBe('files/parquet-without-table');
  });
});

describe('a table in Parquet', () => {
  const rows = [
    [3, true, 'a'],
    [3, false, 'a'],
    [5, true, 'b'],
    [9, null, 'b'],
  ];
  const parquet = writeParquet({ columns: ['days', 'home', 'group'], rows });
  const csv = 'days,home,group\n3,true,a\n3,false,a\n5,true,b\n9,,b\n';
  const options = ['--time', 'days', '--event', 'home', '--group', 'group', '--format', 'json'];

  it('gives the same survival as in CSV, from a file of any name and from standard input', async () => {
    const expected = await runCaptured(['survival', '-', ...options], { stdin: csv });
    expect(expected.exitCode).toBe(0);
    expect(await runCaptured(['survival', '-', ...options], { stdin: parquet })).toEqual(expected);
    expect(await runCaptured(['survival', fileIn(folder, 'stays.data', parquet), ...options])).toEqual(
      expected,
    );
  });

  it('gives the same risk table as in CSV', async () => {
    const words = (name: string, content: string | Uint8Array) => [
      'risk-table',
      fileIn(folder, name, content),
      '--time',
      'days',
      '--event',
      'home',
      '--definition',
      'x',
      '--exact',
    ];
    const expected = await runCaptured(words('stays.csv', csv));
    expect(expected.exitCode).toBe(0);
    expect(await runCaptured(words('stays.parquet', parquet))).toEqual(expected);
  });

  it('that is cut off is a fault that says so', async () => {
    const { exitCode, stderr } = await runCaptured(['survival', '-', ...options], {
      stdin: parquet.subarray(0, 50),
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('not complete');
  });
});
