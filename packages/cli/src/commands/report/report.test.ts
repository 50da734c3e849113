import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Register } from '@jeugd/core';
import { syntheticRegister } from '@jeugd/synthetic';
import { describe, expect, it } from 'vitest';
import { fileIn, testFolder } from '../../testing/folder.js';
import { runCaptured } from '../../testing/run-captured.js';

const folder = testFolder();
const register = syntheticRegister({ children: 400, seed: 1, faults: 10 });
const path = fileIn(folder, 'register.json', JSON.stringify(register));
const out = join(folder, 'report.html');

/** The page of a register that is no file. */
async function pageOf(given: Register, ...argv: string[]): Promise<string> {
  const run = await runCaptured(['report', '-', ...argv], { stdin: JSON.stringify(given) });
  expect(run.exitCode, run.stderr).toBe(0);
  return run.stdout;
}

/** The days of the home-likeness profile. */
const homeLikenessDay = /^20\d\d-0[17]-01$/;

/** Numerators and denominators in the tables of figures, as they are written; not of groups without anybody. */
function countsIn(page: string): string[] {
  const rows = [...page.matchAll(/<table class="figures">[\s\S]*?<\/table>/g)].join('\n');
  const ends = rows.matchAll(/<td class="number">([^<]*)<\/td><td class="number">([^<]*)<\/td><\/tr>/g);
  return [...ends].flatMap(([, numerator = '', denominator = '']) =>
    denominator === '0' ? [] : [numerator, denominator],
  );
}

describe('jeugd report', { timeout: 120_000 }, () => {
  it('writes a page, says so, and ends well also when there are errors in the data', async () => {
    const run = await runCaptured(['report', path, '--out', out]);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain(`${out}: `);
    expect(run.stdout).toContain('8 pictures, followed up to 2025-01-01.');
    expect(readFileSync(out, 'utf8').match(/<figure/g)).toHaveLength(8);
  });

  it('names no record and no birth date', async () => {
    const page = await pageOf(register);
    const words = new Set(page.match(/[\w-]+/g));
    const { persons = [], placements = [], trajectories = [], measures = [] } = register;
    const ids = [persons, placements, trajectories, measures].flatMap((table) => table.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(1000);
    expect(ids.filter((id) => words.has(id))).toEqual([]);
    const { coverage } = register.about;
    // The days that the page is about are the birthday of somebody too.
    const spoken = [coverage?.start, coverage?.end, '2024-12-31'];
    const born = persons.map(({ birthDate }) => birthDate);
    expect(
      born.filter((day) => words.has(day) && !spoken.includes(day) && !homeLikenessDay.test(day)),
    ).toEqual([]);
  });

  it('shows no count below ten, and what it hides as hidden', async () => {
    const counts = countsIn(await pageOf(register));
    const numbers = counts
      .filter((count) => /\d/.test(count))
      .map((count) => Number(count.replaceAll(',', '')));
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.filter((count) => count < 10)).toEqual([]);
    expect(counts).toContain('×');
  });

  it('hides nothing with --min-cell 0, and says so', async () => {
    const run = await runCaptured(['report', path, '--min-cell', '0']);
    expect(run.stderr).toContain('Nothing is hidden');
    expect(countsIn(run.stdout)).not.toContain('×');
    expect(run.stdout).toContain('Nothing is hidden.');
  });

  it('is about the window asked for, in the language asked for', async () => {
    const window = ['--from', '2020-01-01', '--until', '2024-01-01'];
    const page = await pageOf(register, ...window, '--locale', 'nl');
    expect(page).toContain('Dagen tot thuis: instroom, 2020-01-01 tot 2024-01-01');
    expect(page).toContain('<html lang="nl">');
    expect(page).toContain('Leeftijd van wie uit huis is op 2023-12-31');
  });

  it.each<[string, Register]>([
    ['nothing but people', { about: { version: '1' }, persons: [] }],
    ['no coverage', { ...register, about: { version: '1' } }],
    ['one child', syntheticRegister({ children: 1, seed: 2 })],
    ['placements alone', { about: register.about, placements: register.placements ?? [] }],
  ])('makes a page of a register with %s', async (_, given) => {
    const page = await pageOf(given, '--as-of', '2025-01-01');
    expect(page.match(/<figure/g)).toHaveLength(8);
    expect(page).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });

  it.each([
    [['report', join(folder, 'none')], 'cannot be found|does not exist|There is no'],
    [['report', path, '--until', '2020-01-01', '--from', '2021-01-01'], '--until'],
    [['report', path, '--min-cell', 'few'], '--min-cell'],
    [['report', path, '--as-of', '30 februari'], '--as-of'],
    [['report', path, '--out', path], 'register.json'],
  ])('%j is bad usage', async (argv, said) => {
    const run = await runCaptured(argv);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(new RegExp(said));
    expect(run.stdout).toBe('');
  });

  it('writes nothing when nothing can be read', async () => {
    const broken = fileIn(folder, 'broken.json', '{');
    const nowhere = join(folder, 'nowhere.html');
    const run = await runCaptured(['report', broken, '--out', nowhere]);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('Not a single table');
    expect(existsSync(nowhere)).toBe(false);
  });

  it('says on a terminal what it is doing', async () => {
    const run = await runCaptured(['report', path, '--out', out], { isTerminal: true, slowness: 500 });
    for (const step of ['checking', 'computing 5 of 5', 'drawing']) expect(run.stderr).toContain(step);
  });
});
