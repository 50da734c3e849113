import { findingsOf } from '@jeugd/validators/engine';
import { describe, expect, it } from 'vitest';
import { workbook } from '../testing/workbook.js';
import { checkDeliveryFiles, validateDelivery } from './index.js';

const header =
  'bsn;geboortedatum;geslacht;postcode;verwijzer;hulpvorm;gestartMetCrisis;datumAanvang;datumEinde;redenBeeindiging\n';
const row = (start: string, end = '', bsn = '999900006') =>
  `${bsn};20120315;V;6711AB;02;02;02;${start};${end};${end === '' ? '' : '01'}\n`;
const measures =
  'bsn;geboortedatum;geslacht;postcode;typeMaatregel;datumAanvang;datumEinde;redenBeeindiging\n';

const check = (files: Readonly<Record<string, string | Uint8Array>>, options = {}) =>
  checkDeliveryFiles(new Map(Object.entries(files)), options);

describe('the period of files that do not tell it', () => {
  it('is in their name', () => {
    const { periods, report } = check({ 'jeugdhulp_2023-H2.csv': header + row('20231001') });
    expect(periods.jeugdhulp).toEqual({ start: '2023-07-01', end: '2024-01-01' });
    expect(findingsOf(report)).toEqual([]);
  });

  it('is the last half-year or quarter in which records start, and said', () => {
    const { periods, report } = check({
      'a.csv': header + row('20230401') + row('20240210', '', '999900018'),
      'reclassering.csv': `${measures}999900031;20080610;M;6711AB;41;20240212;;\n`,
    });
    expect(periods).toEqual({
      jeugdhulp: { start: '2024-01-01', end: '2024-07-01' },
      jeugdreclassering: { start: '2024-01-01', end: '2024-04-01' },
    });
    expect(findingsOf(report).map(({ params }) => params?.['period'])).toEqual(['2024H1', '2024Q1']);
  });

  it('is that of the ends, when nothing started in it', () => {
    const files = { 'a.csv': header + row('20230401') + row('20231003', '20240215', '999900018') };
    expect(check(files).periods.jeugdhulp?.start).toBe('2024-01-01');
  });

  it('is not moved by planned ends, which lie in several periods', () => {
    const files = {
      'a.csv': header + row('20240401', '20241231') + row('20240203', '20250215', '999900018'),
    };
    const { periods, report } = check(files);
    expect(periods.jeugdhulp?.start).toBe('2024-01-01');
    expect(findingsOf(report).filter(({ code }) => code === 'DAT-04')).toHaveLength(2);
  });

  it('is not moved by a few starts in the future', () => {
    const many = Array.from({ length: 200 }, (_, number) =>
      row('20240210', '', String(100_000_000 + number)),
    ).join('');
    expect(check({ 'a.csv': header + many + row('20250101') }).periods.jeugdhulp?.start).toBe('2024-01-01');
  });
});

describe('the files of a delivery', () => {
  it('are judged together, each with its entry and its findings', () => {
    const muhp =
      'bsn;geboortedatum;geslacht;postcode;typeMachtiging;datumAanvangMachtiging;datumEindeMachtiging\n999900018;20130505;M;6711AB;72;20240201;\n';
    const orders = `${measures}999900018;20130505;M;6711AB;11;20230901;;\n`;
    const alone = check({ 'muhp-2024H1.csv': muhp }).report;
    expect(alone.files?.[0]?.findings.map(({ code, location }) => [code, location.line])).toEqual([
      ['MUHP-05', 2],
    ]);
    const together = check({ 'jb-2024H1.csv': orders, 'muhp-2024H1.csv': muhp }).report;
    expect(together.files).toEqual([
      { file: 'jb-2024H1.csv', kind: 'jeugdbescherming', findings: [] },
      { file: 'muhp-2024H1.csv', kind: 'machtigingUithuisplaatsing', findings: [] },
    ]);
  });

  it('point at each other by file and line', () => {
    const { report } = check({ '2024H1.csv': header + row('20240115') + row('20240301') });
    const overlap = findingsOf(report).filter(({ code }) => code === 'KEY-03');
    expect(overlap.map(({ location, params }) => [location.line, params?.['other']])).toEqual([
      [2, '2024H1.csv:3'],
      [3, '2024H1.csv:2'],
    ]);
  });

  it('come with numbers: what ends on the last day is not in the end stock', () => {
    const { summary } = check({
      '2024H1.csv': header + row('20240115', '20240630') + row('20230101', '', '999900018'),
    });
    expect(summary).toEqual({
      records: { jeugdhulp: 2 },
      persons: 2,
      unknownBsn: 0,
      unborn: 0,
      flow: { jeugdhulp: { begin: 1, in: 1, out: 1, end: 1 } },
    });
  });

  it('may be a workbook, with the row of each finding', () => {
    const names = header.trim().split(';');
    const cells = row('20240115').trim().split(';');
    const { report } = check({
      '2024H1.xlsx': workbook([[names, cells, cells.map((cell) => (cell === 'V' ? 'X' : cell))]]),
    });
    expect(findingsOf(report).map(({ code, location }) => [code, location.line])).toContainEqual([
      'SEX-01',
      3,
    ]);
  });

  it('that are none have their entry too', () => {
    const { report } = check({ 'a.csv': 'x;y\n1;2\n' });
    expect(
      report.files?.map(({ file, kind, findings }) => [file, kind, findings.map(({ code }) => code)]),
    ).toEqual([['a.csv', 'unknown', ['cbs/no-header']]]);
    expect(report.rules).toHaveLength(119);
  });
});

describe('twenty thousand records of one child', () => {
  const days = Array.from({ length: 20_000 }, (_, number) =>
    String(20_100_101 + (number % 28) + 100 * (number % 12)),
  );

  it('are judged in a moment, and the rule that would compare all with all says that it could not', () => {
    const orders = days.map((day) => `999900018;20100101;M;6711AB;12;${day};20240301;07\n`).join('');
    const muhp = days.map((day) => `999900018;20100101;M;6711AB;72;${day};\n`).join('');
    const { report } = check(
      {
        'jb.csv': measures + orders,
        'muhp.csv': `bsn;geboortedatum;geslacht;postcode;typeMachtiging;datumAanvangMachtiging;datumEindeMachtiging\n${muhp}`,
      },
      { periods: { start: '2024-01-01', end: '2024-07-01' } },
    );
    const outcomeOf = (id: string) => report.rules.find((rule) => rule.id === id)?.outcome;
    expect([outcomeOf('KEY-04'), outcomeOf('JB-05'), outcomeOf('MUHP-05')]).toEqual([
      'failed',
      'failed',
      'crashed',
    ]);
  });

  it('are compared with an earlier delivery', () => {
    const records = days.map((day) => ({ bsn: '999900018', typeMaatregel: '11', datumAanvang: day }));
    const period = { start: '2024-01-01', end: '2024-07-01' } as const;
    const delivery = { periods: { jeugdbescherming: period }, records: { jeugdbescherming: records } };
    const report = validateDelivery(delivery, { earlier: delivery, receiving: delivery });
    expect(report.rules.find(({ id }) => id === 'DEL-03')).toMatchObject({
      outcome: 'passed',
      checked: 20_000,
    });
  });
});
