import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findingsOf, type Report } from '@jeugd/validators';
import { afterAll, describe, expect, it } from 'vitest';
import { runCaptured } from '../../testing/run-captured.js';

const folder = mkdtempSync(join(tmpdir(), 'jeugd-delivery-'));
afterAll(() => rmSync(folder, { recursive: true }));

const person = 'bsn;geboortedatum;geslacht;postcode';
const help = `${person};verwijzer;hulpvorm;gestartMetCrisis;datumAanvang;datumEinde;redenBeeindiging\n`;
const right = '999900006;20120315;V;6711AB;02;02;02;20240115;;\n';

function fileIn(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function reportOf(...argv: readonly string[]): Promise<Report & { readonly exitCode: number }> {
  const { exitCode, stdout } = await runCaptured(['validate', ...argv, '--format', 'json']);
  return { exitCode, ...JSON.parse(stdout) };
}

const codesOf = (report: Report) => findingsOf(report).map(({ code }) => code);

describe('jeugd validate on a delivery to CBS', () => {
  it('recognises it by its field names, and judges it with all rules', async () => {
    const path = fileIn('2024H1.csv', help + right);
    const report = await reportOf(path);
    expect(report.files).toEqual([{ file: path, kind: 'jeugdhulp', findings: [] }]);
    expect(report).toMatchObject({ exitCode: 0, tool: '@jeugd/cbs' });
    expect(report.rules).toHaveLength(119);
  });

  it('names file, line and field, and ends with 1', async () => {
    const path = fileIn(
      'wrong-2024H1.csv',
      help + right + right.replace('0006;', '0018;').replace(';V;', ';X;'),
    );
    const report = await reportOf(path);
    expect(report.exitCode).toBe(1);
    expect(findingsOf(report)).toMatchObject([
      { code: 'SEX-01', location: { file: path, line: 3, record: 'jeugdhulp', field: 'geslacht' } },
    ]);
  });

  it('takes the files of a folder together: an authorisation finds its measure', async () => {
    const path = join(folder, 'delivery');
    mkdirSync(path);
    const muhp = `${person};typeMachtiging;datumAanvangMachtiging;datumEindeMachtiging\n999900018;20130505;M;6711AB;72;20240201;\n`;
    writeFileSync(join(path, 'muhp.csv'), muhp);
    expect(codesOf(await reportOf(path, '--period', '2024H1'))).toEqual(['MUHP-05']);
    const measures = `${person};typeMaatregel;datumAanvang;datumEinde;redenBeeindiging\n999900018;20130505;M;6711AB;11;20230901;;\n`;
    writeFileSync(join(path, 'jeugdbescherming.csv'), measures);
    const both = await reportOf(path, '--period', '2024H1');
    expect(codesOf(both)).toEqual([]);
    expect(both.files?.map(({ kind }) => kind)).toEqual(['jeugdbescherming', 'machtigingUithuisplaatsing']);
  });

  it('infers the period from the dates and says so, or takes it from --period', async () => {
    const path = fileIn('jeugdhulp.csv', help + right);
    expect(codesOf(await reportOf(path))).toEqual(['cbs/period-inferred']);
    expect(codesOf(await reportOf(path, '--period', '2023H2'))).toEqual(['DAT-03']);
    expect(await runCaptured(['validate', path, '--period', 'spring'])).toMatchObject({
      exitCode: 2,
      stdout: '',
    });
  });

  it('takes it from standard input', async () => {
    const { exitCode, stdout } = await runCaptured(
      ['validate', '-', '--period', '2024H1', '--format', 'json'],
      {
        stdin: help + right,
      },
    );
    expect([exitCode, JSON.parse(stdout).files]).toEqual([
      0,
      [{ file: '-', kind: 'jeugdhulp', findings: [] }],
    ]);
  });

  describe('with fixed positions', () => {
    // Invented positions: the official ones are with CBS.
    const layoutIn = (name: string, kind: string, fields: readonly string[]): string => {
      const places = fields.map((field, at) => ({ field, start: 1 + 9 * at, length: 9 }));
      return fileIn(name, JSON.stringify({ name, kind, fields: places }));
    };
    const personFields = ['bsn', 'geboortedatum', 'geslacht', 'postcode'];
    const helpLayout = layoutIn('help.json', 'jeugdhulp', [...personFields, 'hulpvorm', 'datumAanvang']);
    const measureLayout = layoutIn('measures.json', 'jeugdbescherming', [...personFields, 'typeMaatregel']);
    const lineOf = (...cells: readonly string[]) => `${cells.map((cell) => cell.padEnd(9)).join('')}\r\n`;
    const child = ['999900006', '20120315', 'X', '6711AB'];

    it('reads a file by its layout, with the lines of what is wrong', async () => {
      const path = fileIn('fixed-2024H1.txt', lineOf(...child, '02', '20240115'));
      const report = await reportOf(path, '--layout', helpLayout);
      expect(report.exitCode).toBe(1);
      expect(report.files?.map(({ kind }) => kind)).toEqual(['jeugdhulp']);
      const sex = findingsOf(report).find(({ code }) => code === 'SEX-01');
      expect(sex?.location).toMatchObject({ file: path, line: 1, record: 'jeugdhulp', field: 'geslacht' });
    });

    it('gives each file the layout that has the length of its lines', async () => {
      const path = join(folder, 'fixed');
      mkdirSync(path);
      writeFileSync(join(path, 'a.txt'), lineOf(...child, '11'));
      writeFileSync(join(path, 'b.txt'), lineOf(...child, '02', '20240115'));
      const both = ['--layout', helpLayout, '--layout', measureLayout, '--period', '2024H1'];
      const report = await reportOf(path, ...both);
      expect(report.files?.map(({ kind }) => kind)).toEqual(['jeugdbescherming', 'jeugdhulp']);
      const stdin = lineOf(...child, '11');
      const { stdout } = await runCaptured(['validate', '-', ...both, '--format', 'json'], { stdin });
      expect(JSON.parse(stdout).files).toMatchObject([{ file: '-', kind: 'jeugdbescherming' }]);
    });

    it('says so when no layout fits, and when it is none', async () => {
      const path = fileIn('other-length.txt', 'too short\r\n');
      const { exitCode, stderr } = await runCaptured([
        'validate',
        path,
        '--layout',
        helpLayout,
        '--layout',
        measureLayout,
      ]);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('have the length of none of the layouts');
      for (const wrong of [path, fileIn('empty.json', '{}')])
        expect(await runCaptured(['validate', path, '--layout', wrong])).toMatchObject({
          exitCode: 2,
          stdout: '',
        });
    });
  });

  it('leaves other tables to whoever reads them', async () => {
    const path = fileIn('other.csv', 'a,b\n1,2\n');
    const { stdout, stderr } = await runCaptured(['validate', path]);
    expect(stdout + stderr).not.toContain('cbs/');
  });
});
