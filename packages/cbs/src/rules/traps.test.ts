import type { PlainDate } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { type Delivery, latestDeliveries, validateDelivery } from '../delivery/index.js';
import { type ReportingPeriod, reportingPeriod } from '../periods/index.js';
import type { DeliveredRecord, RecordKind } from '../records/index.js';
import { authorisation, help, probation, protection } from '../testing/records.js';
import { cbsRule, cbsRules } from './index.js';

const codesOf = (kind: RecordKind, records: readonly DeliveredRecord[], period: string | ReportingPeriod) => {
  const one = typeof period === 'string' ? reportingPeriod(period) : period;
  const report = validateDelivery({ periods: { [kind]: one }, records: { [kind]: records } });
  return [...new Set(report.findings.map(({ code }) => code))];
};

describe('the special values of the BSN swapped meaning between versions 2.0 and 3', () => {
  const old = { ...help, perspectief: '03', datumAanvang: '20150401' };
  const { gestartMetCrisis: _, ...in2015 } = old;
  const unborn2015 = { ...in2015, bsn: '999999999', geboortedatum: '99999999' };
  const unborn2016 = { ...in2015, bsn: '000000000', geboortedatum: '00000000', datumAanvang: '20160401' };

  it('in 2015 999999999 with 99999999 is an unborn child, and 000000000 is unknown', () => {
    expect(codesOf('jeugdhulp', [unborn2015], '2015H1')).toEqual([]);
    expect(codesOf('jeugdhulp', [{ ...in2015, bsn: '000000000' }], '2015H1')).toEqual([]); // BSN-04 is from 2018
    expect(codesOf('jeugdhulp', [{ ...in2015, bsn: '999999999' }], '2015H1')).toEqual(['BSN-05']);
  });

  it('from 2016 000000000 is an unborn child, and 999999999 is unknown', () => {
    const partly = 'cbs/version-partly-read';
    expect(codesOf('jeugdhulp', [unborn2016], '2016H1')).toEqual([partly]);
    expect(codesOf('jeugdhulp', [{ ...in2015, bsn: '999999999' }], '2016H1')).toEqual([partly]);
    expect(codesOf('jeugdhulp', [{ ...in2015, bsn: '000000000' }], '2016H1')).toEqual([partly, 'BSN-05']);
  });

  it('the coding of 2015 in a later period is said to be that of another version', () => {
    const { perspectief: _unused, ...record } = {
      ...help,
      perspectief: '',
      bsn: '999999999',
      geboortedatum: '99999999',
    };
    expect(codesOf('jeugdhulp', [record], '2024H1')).toEqual(['BSN-03', 'BSN-04', 'BSN-05', 'DOB-02']);
  });
});

describe('open conflicts are handled as the reference says, and shown', () => {
  it('nine zeros for an unborn child are accepted, with an info', () => {
    const nine = { ...help, bsn: '000000000', geboortedatum: '000000000', datumAanvang: '20240601' };
    expect(codesOf('jeugdhulp', [nine], '2024H1')).toEqual(['cbs/unborn-nine-zeros']);
  });

  it('a stay that ends on the date of its last night is no fault: DAT-05 is never reported', () => {
    const report = validateDelivery({
      periods: { jeugdhulp: reportingPeriod('2024H1') },
      records: { jeugdhulp: [{ ...help, hulpvorm: '14', datumEinde: '20240115', redenBeeindiging: '01' }] },
    });
    expect(report.findings).toEqual([]);
    expect(report.rules.find(({ id }) => id === 'DAT-05')).toMatchObject({
      outcome: 'skipped',
      reason: 'not-in-a-file',
    });
    expect(cbsRule('DAT-05')?.message.en).toContain('Open conflict');
  });

  it('youth probation goes per quarter; the finding names the conflict', () => {
    expect(codesOf('jeugdreclassering', [probation], '2024Q2')).toEqual([]);
    expect(codesOf('jeugdreclassering', [probation], '2024H1')).toEqual(['DEL-06']);
    expect(cbsRule('DEL-06')?.message.nl).toContain('Open tegenspraak');
  });

  it('a receiving institution may repeat the day of taking over', () => {
    const { datumAanvang: _, ...taken } = protection;
    expect(
      codesOf('jeugdbescherming', [{ ...taken, datumOvergedragenGekregen: '20231120' }], '2024H1'),
    ).toEqual([]);
  });
});

describe('the version follows from the reporting period', () => {
  const periods: readonly [string, Readonly<Record<string, string>>, readonly string[]][] = [
    ['2017H2', { perspectief: '01' }, []],
    ['2018H1', { perspectief: '01', gestartMetCrisis: '02' }, ['PSP-01']],
    ['2018H1', { perspectief: '02', gestartMetCrisis: '02' }, []],
    ['2018H1', { perspectief: '02' }, ['CRI-01']],
    ['2019H1', { perspectief: '02', gestartMetCrisis: '02' }, ['PSP-01']],
    ['2019H1', { gestartMetCrisis: '02' }, []],
  ];
  it.each(periods)('%s with %j gives %j', (period, fields, expected) => {
    const { gestartMetCrisis: _, ...base } = { ...help, datumAanvang: '20170201' };
    const found = codesOf('jeugdhulp', [{ ...base, ...fields }], period);
    expect(found.filter((code) => code !== 'cbs/version-partly-read')).toEqual(expected);
  });

  it.each([
    ['2021H2', '07', '20141231', []],
    ['2021H2', '07', '20150101', ['REF-02']],
    ['2022H1', '07', '20141231', ['REF-01']],
    ['2015H1', '08', '20150201', ['REF-01']],
  ])('%s: referrer %s of help from %s gives %j', (period, verwijzer, datumAanvang, expected) => {
    const record = {
      ...help,
      verwijzer,
      datumAanvang,
      geboortedatum: '20140101',
      perspectief: period === '2015H1' ? '03' : '',
    };
    const found = codesOf('jeugdhulp', [record], period);
    expect(found.filter((code) => code.startsWith('REF'))).toEqual(expected);
  });

  it('youth probation has an end reason until 2020, and two items from 2021', () => {
    const ended = {
      ...probation,
      geboortedatum: '20050610',
      datumAanvang: '20200301',
      datumEinde: '20201115',
      erkendeInterventie: '01',
    };
    const partly = 'cbs/version-partly-read';
    expect(codesOf('jeugdreclassering', [{ ...ended, redenBeeindiging: '21' }], '2020Q4')).toEqual([partly]);
    const later = { ...ended, datumEinde: '20210115' };
    expect(codesOf('jeugdreclassering', [{ ...later, redenBeeindiging: '21' }], '2021Q1')).toEqual([
      partly,
      'JR-06',
      'JR-08',
    ]);
  });

  it('the reasons of child protection stayed after 2021', () => {
    const ended = { ...protection, datumEinde: '20240301', redenBeeindiging: '04' };
    expect(codesOf('jeugdbescherming', [ended], '2024H1')).toEqual([]);
  });

  it('authorisations are from 2022 on, and nothing is reported before 2015', () => {
    expect(
      codesOf(
        'machtigingUithuisplaatsing',
        [{ ...authorisation, datumAanvangMachtiging: '20210301' }],
        '2021H1',
      ),
    ).toContain('cbs/record-not-in-version');
    expect(codesOf('jeugdhulp', [help], '2014H2')).toEqual(['cbs/no-protocol']);
  });

  it('going on without help has unknown codes before 2022: nothing is guessed', () => {
    const measured = {
      ...help,
      datumAanvang: '20190201',
      outcome: [{ typeInformant: 'jeugdige', zonderHulpVerder: '9' }],
    };
    expect(
      codesOf('jeugdhulp', [measured], '2019H1').filter(
        (code) => code.startsWith('OUT') && code !== 'OUT-05',
      ),
    ).toEqual([]);
    expect(codesOf('jeugdhulp', [{ ...measured, datumAanvang: '20220201' }], '2022H1')).toContain('OUT-06');
  });
});

describe('municipalities follow the period', () => {
  it.each([
    ['0003', '2020H2', true],
    ['0003', '2021H1', false],
    ['1979', '2020H2', false],
    ['1979', '2021H1', true],
    ['GM0363', '2024H1', false],
    ['363', '2024H1', false],
  ])('%s in %s: %s', (gemeentecode, period, isRight) => {
    const { postcode: _, ...base } = { ...help, datumAanvang: '20200201' };
    const found = codesOf('jeugdhulp', [{ ...base, gemeentecode }], period);
    expect(found.includes('ADR-02')).toBe(!isRight);
  });
});

describe('a delivery as a whole', () => {
  const period = reportingPeriod('2024H1');
  const other = { ...help, bsn: '999900018' };

  it('a correction replaces the whole period, of one supplier and kind', () => {
    const first: Delivery = {
      supplier: 'a',
      periods: { jeugdhulp: period, preventief: period },
      records: { jeugdhulp: [help, other], preventief: [] },
    };
    const elsewhere: Delivery = {
      supplier: 'b',
      periods: { jeugdhulp: period },
      records: { jeugdhulp: [help] },
    };
    const earlier: Delivery = {
      supplier: 'a',
      periods: { jeugdhulp: reportingPeriod('2023H2') },
      records: { jeugdhulp: [help] },
    };
    const correction: Delivery = {
      supplier: 'a',
      periods: { jeugdhulp: period },
      records: { jeugdhulp: [other] },
    };
    expect(latestDeliveries([first, elsewhere, earlier, correction])).toEqual([
      { supplier: 'a', periods: { preventief: period }, records: { preventief: [] } },
      elsewhere,
      earlier,
      correction,
    ]);
  });

  it.each([
    ['2024-07-21', []],
    ['2024-07-22', ['DEL-07']],
    ['2025-01-01', ['DEL-07']],
    ['2025-07-01', ['DEL-02', 'DEL-07']],
  ])('delivered on %s gives %j', (day, expected) => {
    const report = validateDelivery({
      deliveredOn: day as PlainDate,
      periods: { jeugdhulp: period },
      records: { jeugdhulp: [help] },
    });
    expect(report.findings.map(({ code }) => code).sort()).toEqual(expected);
  });

  it('the web form takes at most 50 records', () => {
    const many = Array.from({ length: 51 }, () => ({ ...help, bsn: '999999999' }));
    const report = (count: number) =>
      validateDelivery(
        { periods: { jeugdhulp: period }, records: { jeugdhulp: many.slice(0, count) } },
        { webForm: true },
      );
    const found = (count: number) =>
      report(count)
        .findings.map(({ code }) => code)
        .filter((code) => code === 'DEL-05');
    expect([found(50), found(51)]).toEqual([[], ['DEL-05']]);
  });

  it('authorisations come from an institution', () => {
    const delivery: Delivery = {
      periods: { jeugdbescherming: period, machtigingUithuisplaatsing: period },
      records: { jeugdbescherming: [protection], machtigingUithuisplaatsing: [authorisation] },
    };
    expect(validateDelivery(delivery, { supplierKind: 'gi' }).findings).toEqual([]);
    expect(validateDelivery(delivery, { supplierKind: 'provider' }).findings.map(({ code }) => code)).toEqual(
      ['MUHP-12'],
    );
  });

  it('piles of starts on 1 January are a warning of our own', () => {
    const starts = (count: number, day: string) =>
      Array.from({ length: count }, () => ({ ...help, bsn: '999999999', datumAanvang: day }));
    const found = (count: number) =>
      codesOf('jeugdhulp', [...starts(count, '20240101'), ...starts(100, '20240205')], '2024H1');
    expect(found(19)).not.toContain('PLA-01');
    expect(found(20)).toContain('PLA-01');
  });

  it('many records without a BSN get one more warning, above the share that was given', () => {
    const records = [help, { ...other, bsn: '999999999' }];
    const found = (mostUnknownBsn: number) =>
      validateDelivery(
        { periods: { jeugdhulp: period }, records: { jeugdhulp: records } },
        { mostUnknownBsn },
      ).findings.map(({ code }) => code);
    expect(found(0.5)).toEqual(['BSN-04']);
    expect(found(0.4)).toEqual(['cbs/many-unknown-bsn', 'BSN-04']);
  });

  it('ends one day apart: a stay may follow help on the day it ends, and not overlap', () => {
    const stay = { ...help, hulpvorm: '11', datumAanvang: '20240201' };
    const before = (datumEinde: string) => ({ ...help, datumEinde, redenBeeindiging: '01' });
    expect(codesOf('jeugdhulp', [stay, before('20240201')], '2024H1')).toEqual([]);
    expect(codesOf('jeugdhulp', [stay, before('20240202')], '2024H1')).toEqual(['HV-04']);
  });

  it('a running measure comes back with its start, or with neither day at a receiving institution', () => {
    const { datumAanvang: _, ...neither } = protection;
    const later = (record: DeliveredRecord) =>
      validateDelivery(
        { periods: { jeugdbescherming: period }, records: { jeugdbescherming: [record] } },
        {
          earlier: {
            periods: { jeugdbescherming: reportingPeriod('2023H2') },
            records: { jeugdbescherming: [protection] },
          },
        },
      ).findings.map(({ code }) => code);
    expect(later(protection)).toEqual([]);
    expect(later(neither)).toEqual(['TRF-07']);
    expect(later({ ...protection, datumAanvang: '20240101' })).toEqual(['DEL-03']);
    expect(later({ ...protection, typeMaatregel: '12', datumAanvang: '20240501' })).toEqual(['DEL-03']);
  });

  it('a move gives no new record', () => {
    const ended = { ...help, datumEinde: '20240301', redenBeeindiging: '01' };
    const moved = { ...help, datumAanvang: '20240302', postcode: '6811AA' };
    expect(codesOf('jeugdhulp', [ended, moved], '2024H1')).toEqual(['ADR-04', 'PER-01']);
  });
});

describe('the rules', () => {
  it('are 119: 79 stated, 26 inferred, 14 own; only what is stated is an error', () => {
    const count = (basis: string) => cbsRules.filter((rule) => rule.basis === basis).length;
    expect([cbsRules.length, count('stated'), count('inferred'), count('own')]).toEqual([119, 79, 26, 14]);
    expect(cbsRules.filter(({ basis, severity }) => basis !== 'stated' && severity === 'error')).toEqual([]);
  });

  it('say in every finding what they rest on, in both languages', () => {
    for (const { message, basis } of cbsRules) {
      expect(message.en).toContain(basis === 'own' ? 'our own check' : `Basis: ${basis}`);
      expect(message.nl).toContain('Grondslag: ');
    }
  });

  it('have titles that tell what is wrong, without a full stop', () => {
    for (const { title } of cbsRules)
      for (const text of Object.values(title)) expect(text).not.toMatch(/\.$/);
  });

  it('are all in the report of any delivery, each with an outcome and a skipped one with a reason', () => {
    const { rules } = validateDelivery({ periods: {}, records: {} });
    expect(rules).toHaveLength(119);
    for (const rule of rules) expect(rule).toMatchObject({ outcome: 'skipped', reason: expect.any(String) });
  });

  it('repeat no value of a record', () => {
    const secret = {
      bsn: '1234567',
      geboortedatum: '20121301',
      geslacht: 'Q',
      postcode: '9Z9Z',
      verwijzer: 'zz',
      hulpvorm: 'yy',
      gestartMetCrisis: 'ww',
      datumAanvang: '20249999',
      datumEinde: 'vv',
      redenBeeindiging: 'uu',
    };
    const text = JSON.stringify(
      validateDelivery({
        periods: { jeugdhulp: reportingPeriod('2024H1') },
        records: { jeugdhulp: [secret] },
      }).findings,
    );
    for (const value of Object.values(secret)) expect(text).not.toContain(`${value}`);
  });

  it('a rule that breaks down is reported, and the others go on', () => {
    const hostile = new Proxy(
      { ...help },
      {
        get: (record, key) => {
          if (key === 'gestartMetCrisis') throw new TypeError('no');
          return Reflect.get(record, key);
        },
      },
    );
    const report = validateDelivery({
      periods: { jeugdhulp: reportingPeriod('2024H1') },
      records: { jeugdhulp: [hostile] },
    });
    expect(report.rules.find(({ id }) => id === 'CRI-01')).toMatchObject({
      outcome: 'crashed',
      reason: 'threw:TypeError',
    });
    expect(report.rules.find(({ id }) => id === 'HV-01')?.outcome).toBe('passed');
  });
});

describe('rules that no sample breaks', () => {
  const taken = { ...protection, datumAanvang: '', datumOvergedragenGekregen: '20180201' };
  const yearLong = { ...authorisation, typeMachtiging: '71', datumAanvangMachtiging: '20230201' };
  it.each<[string, RecordKind, DeliveredRecord, string, readonly string[]]>([
    [
      'first contact after taking over',
      'jeugdbescherming',
      { ...taken, datumEersteContact: '20180202' },
      '2018H1',
      ['TRF-04'],
    ],
    ['no first contact after taking over', 'jeugdbescherming', taken, '2018H1', []],
    [
      'first contact before the start',
      'jeugdbescherming',
      { ...protection, datumAanvang: '20180201', datumEersteContact: '20180131' },
      '2018H1',
      ['FC-01'],
    ],
    [
      'first contact on the day of the start',
      'jeugdbescherming',
      { ...protection, datumAanvang: '20180201', datumEersteContact: '20180201' },
      '2018H1',
      [],
    ],
    [
      'an authorisation of a year and a day',
      'machtigingUithuisplaatsing',
      { ...yearLong, datumEindeMachtiging: '20240202' },
      '2024H1',
      ['MUHP-13'],
    ],
    [
      'an authorisation of a year',
      'machtigingUithuisplaatsing',
      { ...yearLong, datumEindeMachtiging: '20240201' },
      '2024H1',
      [],
    ],
  ])('%s', (_, kind, record, period, expected) => {
    const rules = ['TRF-04', 'FC-01', 'MUHP-13'];
    expect(codesOf(kind, [record], period).filter((code) => rules.includes(code))).toEqual(expected);
  });

  it('a closed placement under a supervision order needs no second authorisation, and a stay', () => {
    const half = reportingPeriod('2024H1');
    const closed = { ...authorisation, typeMachtiging: '71', datumEindeMachtiging: '20240401' };
    const stay = { ...help, ...closed, hulpvorm: '13', datumAanvang: '20240202', datumEinde: '20240402' };
    const found = (authorisations: readonly DeliveredRecord[], jeugdhulp: readonly DeliveredRecord[]) =>
      validateDelivery({
        periods: { jeugdbescherming: half, machtigingUithuisplaatsing: half, jeugdhulp: half },
        records: { jeugdbescherming: [protection], machtigingUithuisplaatsing: authorisations, jeugdhulp },
      })
        .findings.map(({ code }) => code)
        .filter((code) => code === 'MUHP-11' || code === 'MUHP-14');
    expect(found([closed], [stay])).toEqual([]);
    expect(found([closed, authorisation], [stay])).toEqual(['MUHP-11']);
    expect(found([closed], [{ ...stay, datumEinde: '20240403' }])).toEqual(['MUHP-14']);
    expect(found([closed], [help])).toEqual(['MUHP-14']);
  });
});
