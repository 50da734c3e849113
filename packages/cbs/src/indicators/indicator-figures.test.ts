import type { Register } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../delivery/index.js';
import { reportingPeriod } from '../periods/index.js';
import type { DeliveredRecord } from '../records/index.js';
import { authorisation, help, probation, protection } from '../testing/records.js';
import { type IndicatorId, indicatorFigures, indicatorIds, indicators, indicatorTexts } from './index.js';

const period = reportingPeriod('2024H1');
const bsnOf = (number: number) => String(100_000_000 + number);

function helpDelivery(records: readonly DeliveredRecord[], name = '2024H1'): Delivery {
  return { periods: { jeugdhulp: reportingPeriod(name) }, records: { jeugdhulp: records } };
}

const exact = (delivery: Delivery | readonly Delivery[], id: IndicatorId, name = '2024H1') =>
  indicatorFigures('periods' in delivery ? [delivery] : delivery, reportingPeriod(name), {
    indicators: [id],
    exact: true,
  });

const valuesOf = (figures: readonly { readonly by: object; readonly value: number | null }[]) =>
  Object.fromEntries(figures.map(({ by, value }) => [Object.values(by).join(' '), value]));

describe('published counts come out, at a fifth of their size', { timeout: 60_000 }, () => {
  it('42,975 of 423,825 youths had a stay in 2019: 10.1 %', () => {
    // 380,850 without a stay only, 24,130 with both, 18,845 with a stay only; all multiples of five.
    const [without, both, only] = [380_850 / 5, 24_130 / 5, 18_845 / 5];
    const base = { geboortedatum: '20100101', datumAanvang: '20190115' };
    const records: DeliveredRecord[] = [];
    for (let number = 0; number < without + both + only; number += 1) {
      const bsn = bsnOf(number);
      if (number < without + both) records.push({ ...base, bsn, hulpvorm: '02' });
      if (number >= without) records.push({ ...base, bsn, hulpvorm: '11' });
    }
    const [figure] = exact(helpDelivery(records, '2019H1'), 'jeugdhulp-met-verblijf', '2019H1');
    expect(figure).toMatchObject({ numerator: 42_975 / 5, denominator: 423_825 / 5 });
    expect(((figure?.value ?? 0) * 100).toFixed(1)).toBe('10.1');
  });

  it.each([
    // begin, in, out, end as published; JB 2019, OTS 2021H1, JR 2019.
    [31_335, 12_965, 12_205, 32_095],
    [9_900, 1_345, 1_390, 9_850],
    [5_980, 5_730, 5_770, 5_940],
  ])('stock and flow %i + %i - %i = %i, within rounding', (begin, entered, left, end) => {
    const records: DeliveredRecord[] = [];
    const add = (start: string, datumEinde: string): void => {
      records.push({
        bsn: bsnOf(records.length),
        typeMaatregel: '11',
        geboortedatum: '20100101',
        datumAanvang: start,
        datumEinde,
      });
    };
    // Those who leave are taken from who was there first; some leave on the last day, which is outflow.
    for (let number = 0; number < begin / 5; number += 1)
      add('20180101', number < left / 5 ? (number % 2 === 0 ? '20190630' : '20190301') : '');
    for (let number = 0; number < entered / 5; number += 1)
      add('20190101', number < (left - begin) / 5 ? '20190302' : '');
    const delivery: Delivery = {
      periods: { jeugdbescherming: reportingPeriod('2019H1') },
      records: { jeugdbescherming: records },
    };
    const flow = valuesOf(exact(delivery, 'stand-stroom', '2019H1'));
    expect(flow['jeugdbescherming beginstand']).toBe(begin / 5);
    expect(flow['jeugdbescherming instroom']).toBe(entered / 5);
    expect(flow['jeugdbescherming uitstroom']).toBe(left / 5);
    expect(Math.abs(5 * (flow['jeugdbescherming eindstand'] ?? 0) - end)).toBeLessThanOrEqual(10);
    expect(flow['jeugdbescherming actief']).toBe((begin + entered) / 5);
  });

  it('youths in both kinds of help: 347,345 + 35,795 - 365,760 = 17,380 (2022H1)', () => {
    const both = 17_380 / 5;
    const [without, stay] = [347_345 / 5, 35_795 / 5];
    const records: DeliveredRecord[] = [];
    const add = (number: number, hulpvorm: string) =>
      records.push({ ...help, bsn: bsnOf(number), hulpvorm, datumAanvang: '20220115' });
    for (let number = 0; number < without; number += 1) add(number, '02');
    for (let number = without - both; number < without - both + stay; number += 1) add(number, '14');
    const figures = valuesOf(exact(helpDelivery(records, '2022H1'), 'jongere-met-jeugdhulp', '2022H1'));
    expect([figures[''], figures['02'], figures['14']]).toEqual([365_760 / 5, without, stay]);
  });
});

describe('traps', () => {
  const ended = (reason: string, number: number) => ({
    ...help,
    bsn: bsnOf(number),
    datumEinde: '20240301',
    redenBeeindiging: reason,
  });

  it('uitval is 03 and 04 only; 02 and 05 are early; an unknown reason is left out and counted', () => {
    const records = ['01', '01', '02', '03', '04', '05', ''].map(ended);
    const figures = exact(helpDelivery(records), 'uitval');
    expect(valuesOf(figures)).toEqual({ '03': 1 / 6, '04': 1 / 6, '03+04': 2 / 6, '02-05': 4 / 6 });
    expect(figures[0]).toMatchObject({ denominator: 6, excluded: 1, warnings: ['denominator-own'] });
  });

  it('the end stock leaves out what ends on the last day', () => {
    const records = [
      { ...help, datumEinde: '20240630', redenBeeindiging: '01' },
      { ...help, bsn: bsnOf(1) },
    ];
    const flow = valuesOf(exact(helpDelivery(records), 'stand-stroom'));
    expect([flow['jeugdhulp uitstroom'], flow['jeugdhulp eindstand']]).toEqual([1, 1]);
  });

  it('overlapping help of one form is one trajectory: the first start, and no end while any runs', () => {
    const records = [
      { ...help, datumEinde: '20240301', redenBeeindiging: '01' },
      { ...help, datumAanvang: '20240301' },
    ];
    expect(exact(helpDelivery(records), 'jeugdhulptraject')[0]?.value).toBe(1);
    const apart = [records[0] ?? help, { ...help, datumAanvang: '20240302' }];
    expect(exact(helpDelivery(apart), 'jeugdhulptraject')[0]?.value).toBe(2);
  });

  it('a measure that was handed over flowed out and did not end', () => {
    const records = [
      { ...protection, datumOvergedragen: '20240415' },
      { ...protection, bsn: bsnOf(1), datumEinde: '20240301', redenBeeindiging: '04' },
    ];
    const delivery: Delivery = {
      periods: { jeugdbescherming: period },
      records: { jeugdbescherming: records },
    };
    expect(valuesOf(exact(delivery, 'stand-stroom'))['jeugdbescherming uitstroom']).toBe(2);
    const reasons = exact(delivery, 'jb-reden-einde');
    expect(reasons.find(({ by }) => by['reden'] === '04')).toMatchObject({ value: 1, denominator: 1 });
  });

  it('duration is end minus start, of ended help, with what is not known of it', () => {
    const records = [
      { ...help, hulpvorm: '11', datumAanvang: '20240110', datumEinde: '20240120', redenBeeindiging: '01' },
    ];
    expect(exact(helpDelivery(records), 'duur')[0]).toMatchObject({
      value: 10,
      warnings: ['day-count-unknown', 'nights-are-days-plus-one'],
    });
  });

  it('looking back needs five years, following up the next half-year: else null with a reason', () => {
    const one = helpDelivery([help]);
    expect(exact(one, 'herhaald-beroep-statline')[0]).toMatchObject({
      value: null,
      reason: 'look-back-incomplete',
    });
    expect(exact(one, 'geen-nieuwe-start-outcome-3.2')[0]).toMatchObject({
      value: null,
      reason: 'follow-up-incomplete',
    });
  });

  it('no new start: until the end of the next half-year', () => {
    const closed = (number: number) => ({
      ...help,
      bsn: bsnOf(number),
      datumEinde: '20240301',
      redenBeeindiging: '01',
    });
    const again = (number: number, day: string) => ({
      ...help,
      bsn: bsnOf(number),
      datumAanvang: day,
      hulpvorm: '04',
    });
    const first = helpDelivery([closed(1), closed(2), closed(3)]);
    const next = helpDelivery([again(1, '20241231'), again(2, '20240801')], '2024H2');
    expect(exact([first, next], 'geen-nieuwe-start-outcome-3.2')[0]).toMatchObject({
      numerator: 1,
      denominator: 3,
    });
  });

  it('repeat use looks back five years', () => {
    const years = ['2019', '2020', '2021', '2022', '2023'].flatMap((year) => [`${year}H1`, `${year}H2`]);
    const earlier = years.map((name) => helpDelivery([], name));
    const old = helpDelivery(
      [{ ...help, datumAanvang: '20200101', datumEinde: '20200301', redenBeeindiging: '01' }],
      '2020H1',
    );
    const now = helpDelivery([
      { ...help, hulpvorm: '04' },
      { ...help, bsn: bsnOf(1) },
    ]);
    expect(exact([...earlier, old, now], 'herhaald-beroep-statline')[0]).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });

  it('the scale of going on without help before 2022 is not joined', () => {
    expect(exact(helpDelivery([], '2021H2'), 'zonder-hulp-verder', '2021H2')[0]).toMatchObject({
      value: null,
      reason: 'scale-unknown',
    });
    const measured = {
      ...help,
      outcome: [{ typeInformant: 'jeugdige', zonderHulpVerder: '03', tevredenheidNutEffect: 8 }],
    };
    const figures = valuesOf(exact(helpDelivery([measured]), 'zonder-hulp-verder'));
    expect([figures['jeugdige 03'], figures['jeugdige 04'], figures['jeugdige 03+04']]).toEqual([1, 0, 1]);
    expect(exact(helpDelivery([measured, { ...help, bsn: bsnOf(1) }]), 'tevredenheid')[0]).toMatchObject({
      value: 8,
      n: 1,
      excluded: 1,
    });
  });

  it('authorisations are added by person, not by record', () => {
    const delivery: Delivery = {
      periods: { jeugdbescherming: period, machtigingUithuisplaatsing: period },
      records: {
        jeugdbescherming: [protection, { ...protection, bsn: bsnOf(1) }],
        machtigingUithuisplaatsing: [
          authorisation,
          { ...authorisation, typeMachtiging: '71', datumAanvangMachtiging: '20240401' },
        ],
      },
    };
    const figures = valuesOf(exact(delivery, 'muhp'));
    expect([figures[''], figures['71'], figures['72']]).toEqual([1, 1, 1]);
    expect(exact(delivery, 'muhp-binnen-ots')[0]).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('in youth probation 52 is yes and 51 is no', () => {
    const end = (doorverwijzingJeugdhulp: string, number: number) => ({
      ...probation,
      bsn: bsnOf(number),
      datumEinde: '20240520',
      dynamischRisicoprofiel: '41',
      doorverwijzingJeugdhulp,
      erkendeInterventie: '02',
    });
    const quarter = reportingPeriod('2024Q2');
    const delivery: Delivery = {
      periods: { jeugdreclassering: quarter },
      records: { jeugdreclassering: ['51', '52', '51', ''].map(end) },
    };
    expect(exact(delivery, 'jr-doorverwijzing', '2024Q2')[0]).toMatchObject({
      numerator: 1,
      denominator: 3,
      excluded: 1,
    });
    expect(valuesOf(exact(delivery, 'jr-risicoverandering', '2024Q2'))).toEqual({
      '41': 1,
      '42': 0,
      '43': 0,
    });
    expect(exact(delivery, 'jr-erkende-interventie', '2024Q2')[0]?.value).toBe(0);
  });

  it('began with a crisis: of records that started in the period', () => {
    const records = [
      { ...help, gestartMetCrisis: '01' },
      { ...help, bsn: bsnOf(1) },
      { ...help, bsn: bsnOf(2), datumAanvang: '20230101', gestartMetCrisis: '01' },
    ];
    expect(exact(helpDelivery(records), 'gestart-met-crisis')[0]).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });
});

describe('disclosure', () => {
  const children = (count: number, hulpvorm: string, from = 0) =>
    Array.from({ length: count }, (_, number) => ({ ...help, bsn: bsnOf(from + number), hulpvorm }));

  it('rounds counts to five and hides what rests on fewer than ten', () => {
    const records = [...children(43, '02'), ...children(9, '11', 100), ...children(12, '14', 200)];
    const figures = indicatorFigures([helpDelivery(records)], period, {
      indicators: ['jongere-met-jeugdhulp'],
    });
    const values = valuesOf(figures);
    expect([values[''], values['02'], values['14'], values['11']]).toEqual([65, 45, 10, null]);
    expect(figures.find(({ by }) => by['hulpvorm'] === '11')).toMatchObject({
      reason: 'suppressed',
      suppressed: true,
      n: null,
    });
  });

  it('hides a share when its counts, or what is left, are small', () => {
    const share = (stays: number, others: number) => {
      const records = [...children(stays, '11'), ...children(others, '02', 1000)];
      return indicatorFigures([helpDelivery(records)], period, { indicators: ['jeugdhulp-met-verblijf'] })[0];
    };
    expect(share(20, 80)).toMatchObject({ value: 0.2, numerator: 20, denominator: 100 });
    expect(share(9, 91)).toMatchObject({ value: null, reason: 'suppressed' });
    expect(share(91, 9)).toMatchObject({ value: null, reason: 'suppressed' });
    expect(share(9, 91)).not.toHaveProperty('numerator');
  });
});

describe('all indicators', () => {
  it('are 25, each with a definition and a figure; what is null says why', () => {
    expect(indicators.map(({ id }) => id)).toEqual([...indicatorIds]);
    const figures = indicatorFigures([helpDelivery([help])], period, { exact: true });
    expect(new Set(figures.map(({ indicator }) => indicator)).size).toBe(25);
    for (const { value, reason, indicator, unit } of figures) {
      expect(value === null).toBe(reason !== null);
      if (reason !== null) expect(indicatorTexts[reason].nl).toBeTruthy();
      expect(indicators.find(({ id }) => id === indicator)?.unit).toBe(
        unit === 'count' && indicator === 'muhp' ? 'persons' : unit,
      );
    }
  });

  it('come out the same from a register', () => {
    const register: Register = {
      about: { version: '1' },
      persons: ['a', 'b'].map((id) => ({ id, birthDate: '2012-03-15' })), // two children written the same
      trajectories: [
        {
          id: 't1',
          personId: 'a',
          careForm: 'ambulant-op-locatie',
          start: '2024-01-15',
          end: '2024-03-02',
          endReason: '03',
        },
        { id: 't2', personId: 'b', careForm: 'pleegzorg', start: '2024-02-01' },
      ],
    };
    const figures = indicatorFigures(register, period, { exact: true });
    const of = (id: IndicatorId) => figures.find(({ indicator }) => indicator === id);
    expect(of('jongere-met-jeugdhulp')?.value).toBe(2);
    expect(of('jeugdhulp-met-verblijf')).toMatchObject({ numerator: 1, denominator: 2 });
    expect(of('uitval')).toMatchObject({ numerator: 1, denominator: 1 });
    expect(of('duur')?.value).toBe(46); // 15 January to 1 March, the last day
    expect(of('jr-doorverwijzing')).toMatchObject({ value: null, reason: 'not-in-register' });
  });
});
