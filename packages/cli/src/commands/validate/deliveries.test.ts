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

  it('leaves other tables to whoever reads them', async () => {
    const path = fileIn('other.csv', 'a,b\n1,2\n');
    const { stdout, stderr } = await runCaptured(['validate', path]);
    expect(stdout + stderr).not.toContain('cbs/');
  });
});
