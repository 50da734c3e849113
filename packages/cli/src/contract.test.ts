/** The command line that others rely on, word for word: every command and option of the contract is there and works. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
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
afterAll(() => process.chdir(home));

/** Runs a line, with the files that it names there; gives what it printed. */
async function run(line: string, exitCode = 0): Promise<string> {
  const words = line.split(' ');
  await setScene('.', words);
  const ended = await runCaptured(words);
  expect(ended.exitCode, ended.stderr).toBe(exitCode);
  return ended.stdout;
}

const jsonOf = async (line: string, exitCode = 0) => JSON.parse(await run(line, exitCode));

const withWindow = '--from 2020-01-01 --until 2024-01-01 --as-of 2025-01-01';

describe('the contract: a line for each form', { timeout: 60_000 }, () => {
  it.each([
    // validate
    ['validate municipality'],
    ['validate register.json'],
    ['validate JW301.xml'],
    ['validate JW301.xml JW323.xml --levels 1,2'],
    ['validate inbox --levels 1,2,3'],
    ['validate jeugdhulp.csv'],
    ['validate municipality --format text --as-of 2025-01-01 --fail-on error'],
    ['validate municipality --format json'],
    ['validate municipality --format sarif'],
    ['validate municipality --format operation-outcome'],
    ['validate municipality --format html'],
    ['validate municipality --baseline report.json'],
    // retour and import
    ['retour JW301.xml'],
    ['import ijw inbox --out register'],
    // metrics
    ['metrics municipality --metric time-to-home re-entry'],
    ...['programme', 'careForm', 'provider', 'municipality', 'ageGroup', 'year'].map((by) => [
      `metrics municipality --metric time-to-home --by ${by}`,
    ]),
    [`metrics municipality --metric time-to-home ${withWindow} --min-cell 5 --format text`],
    ['metrics municipality --metric time-to-home --format csv'],
    // survival
    ['survival lung.csv --time time --event status=2'],
    ['survival stays.csv --time days --event home'],
    ['survival stays.csv --time days --cause exit'],
    ['survival lung.csv --time time --event status=2 --group sex --format text'],
    ['survival lung.csv --time time --event status=2 --strata sex'],
    ['survival lung.csv --time time --event status=2 --weights sex'],
    ['survival lung.csv --time time --event status=2 --entry sex'],
    ...['log', 'log-log', 'plain'].map((type) => [
      `survival lung.csv --time time --event status=2 --conf-type ${type} --level 0.95`,
    ]),
    ['survival lung.csv --time time --event status=2 --group sex --start 10 --at 90,180 --tau 200 --rho 0'],
    // risk tables
    ['risk-table municipality --out risk.json'],
    ['risk-table municipality north --out risk.json --exact'],
    ['risk-table stays.csv --time days --cause exit --definition stays --out risk.json'],
    ['merge north.json south.json'],
    // pages and pictures
    ['report municipality --out report.html'],
    ['genogram municipality --person P-000003 --on 2024-06-01 --out family.svg'],
    ['timeline municipality --person P-000003 --on 2024-06-01 --out timeline.svg'],
    // words
    ['terms OTS'],
    ['codes care-forms'],
    ['codes care-forms gezinshuis'],
    ['synth --children 20 --seed 1 --out invented'],
  ])('jeugd %s', async (line) => {
    expect(await run(line)).not.toBe('');
    const out = / --out (\S+)/.exec(line)?.[1];
    if (out !== undefined) expect(existsSync(out)).toBe(true);
  });

  it.each([
    ['--format json', 'validate municipality --format json'],
    ['metrics', 'metrics municipality --metric time-to-home --format json'],
    ['survival', 'survival lung.csv --time time --event status=2 --format json'],
    ['merge', 'merge north.json south.json --format json'],
    ['retour', 'retour JW301.xml --format json'],
    ['import', 'import ijw inbox --out register --report json'],
    ['genogram', 'genogram municipality --person P-000003 --format json'],
    ['timeline', 'timeline municipality --person P-000003 --format json'],
    ['terms', 'terms OTS --format json'],
    ['codes', 'codes sexes --format json'],
    ['risk-table', 'risk-table municipality'],
  ])('%s: JSON on stdout and nothing else', async (_, line) => {
    expect(Object.keys(await jsonOf(line)).length).toBeGreaterThan(0);
  });

  it('speaks Dutch and English to whoever asks', async () => {
    expect(await run('terms OTS --locale nl')).not.toBe(await run('terms OTS --locale en'));
  });
});

describe('the contract: what is printed', { timeout: 60_000 }, () => {
  it('a report', async () => {
    const report = await jsonOf('validate municipality north/none --format json', 1);
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining(['version', 'tool', 'asOf', 'files', 'findings', 'rules', 'summary']),
    );
    expect(report.files.map(({ file }: { file: string }) => file)).toContain('north/none');
    expect(Object.keys(report.rules[0])).toEqual(
      expect.arrayContaining(['id', 'outcome', 'checked', 'failed']),
    );
    expect(Object.keys(report.summary)).toEqual([
      ...['errors', 'warnings', 'infos', 'passed', 'failed', 'skipped', 'crashed'],
    ]);
  });

  it('figures', async () => {
    const { version, asOf, figures } = await jsonOf(
      'metrics municipality --metric time-to-home --min-cell 0 --format json',
    );
    expect([version, asOf]).toEqual(['1', '2025-01-01']);
    expect(Object.keys(figures[0])).toEqual(
      expect.arrayContaining([
        ...['metric', 'version', 'by', 'value', 'unit', 'interval', 'n', 'excluded', 'cohort', 'window'],
        ...['asOf', 'warnings', 'suppressed', 'curve'],
      ]),
    );
    expect(Object.keys(figures[0].interval)).toEqual(['lower', 'upper', 'level', 'method']);
  });

  it('survival, to the letter', async () => {
    const line = 'survival stays.csv --time days --cause exit --at 90 --format json';
    const result = await jsonOf(line);
    expect(Object.keys(result).slice(0, 4)).toEqual(['excluded', 'warnings', 'groups', 'logRank']);
    const [group] = result.groups;
    expect(Object.keys(group)).toEqual([
      ...['group', 'n', 'events', 'censored', 'quantiles', 'restrictedMean', 'at', 'curve'],
      'cumulativeIncidence',
    ]);
    expect(Object.keys(group.quantiles)).toEqual(['0.25', '0.5', '0.75']);
    expect(Object.keys(group.quantiles['0.5'])).toEqual(['value', 'lower', 'upper']);
    expect(Object.keys(group.restrictedMean)).toEqual(['tau', 'value', 'standardError']);
    expect(Object.keys(group.at[0])).toEqual([
      'time',
      'atRisk',
      'survival',
      'standardError',
      'lower',
      'upper',
    ]);
    expect(Object.keys(group.cumulativeIncidence.home[0])).toEqual([
      ...['time', 'value', 'standardError', 'lower', 'upper'],
    ]);
    const { logRank } = await jsonOf(
      'survival lung.csv --time time --event status=2 --group sex --format json',
    );
    expect(Object.keys(logRank)).toEqual(['chiSquared', 'degreesOfFreedom', 'pValue']);
  });

  it('a risk table', async () => {
    const table = await jsonOf('risk-table municipality --exact');
    expect(Object.keys(table)).toEqual(expect.arrayContaining(['version', 'definition', 'cells']));
    expect(Object.keys(table.cells[0])).toEqual(
      expect.arrayContaining(['labels', 'times', 'atOrigin', 'entered', 'left', 'censored']),
    );
  });

  it.each([
    ['validate municipality', 0],
    ['retour JW317.xml', 0],
    ['validate nothing-here', 2],
    ['metrics municipality --metric nothing', 2],
    ['synth --children 1', 2],
    ['nothing', 2],
  ])('%s ends with %i', async (line, exitCode) => {
    await run(line, exitCode);
  });
});
