import type { Register } from '@jeugd/core';
import { parseRegister } from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Delivery, validateDelivery } from '../delivery/index.js';
import { reportingPeriod } from '../periods/index.js';
import type { DeliveredRecord } from '../records/index.js';
import { authorisation, help, protection } from '../testing/records.js';
import { deliveryOf, registerOf } from './index.js';

const period = reportingPeriod('2024H1');
const person = { id: 'c1', birthDate: '2012-03-15', sex: 'female', bsn: '999900006' };
const registerWith = (tables: object): Register =>
  parseRegister({ about: { version: '1' }, persons: [person], ...tables }).register;
const postcodes = new Map([['c1', '6711AB']]);

const helpOf = (tables: object, name = '2024H1') =>
  deliveryOf(registerWith(tables), reportingPeriod(name), { postcodes }).delivery.records.jeugdhulp ?? [];

const daysOf = (records: readonly DeliveredRecord[]) =>
  records.map((one) => [one['datumAanvang'], one['datumEinde']]);

describe('days with a stay: the day after the first and the last night', () => {
  it.each([
    ['one night', '2024-02-09', '2024-02-10', '20240210', '20240210'],
    ['two nights', '2024-02-09', '2024-02-11', '20240210', '20240211'],
    ['still there', '2024-02-09', undefined, '20240210', undefined],
  ])('%s', (_, start, end, first, last) => {
    expect(
      daysOf(helpOf({ placements: [{ id: 'p', personId: 'c1', careForm: 'gezinshuis', start, end }] })),
    ).toEqual([[first, last]]);
  });

  it('without a stay they are the first and the last day', () => {
    const trajectories = [
      { id: 't', personId: 'c1', careForm: 'daghulp', start: '2024-02-09', end: '2024-02-12' },
    ];
    expect(daysOf(helpOf({ trajectories }))).toEqual([['20240209', '20240211']]);
  });
});

describe('which records are in a delivery', () => {
  const during = (start: string, end?: string) => [
    { id: 't', personId: 'c1', careForm: 'daghulp', start, end },
  ];
  it.each([
    ['ended on the first day', during('2023-05-01', '2024-01-02'), 1],
    ['ended the day before', during('2023-05-01', '2024-01-01'), 0],
    ['started on the last day', during('2024-06-30'), 1],
    ['starts the day after', during('2024-07-01'), 0],
    ['running all the time', during('2014-05-01'), 1],
  ])('%s: %#', (_, trajectories, count) => {
    expect(helpOf({ trajectories })).toHaveLength(count);
  });

  it('an end after the period is no real end yet', () => {
    expect(daysOf(helpOf({ trajectories: during('2024-02-01', '2024-08-01') }))).toEqual([
      ['20240201', undefined],
    ]);
  });

  it('modules of one form that overlap or follow each other are one record', () => {
    const module = (id: string, careForm: string, start: string, end?: string) => ({
      id,
      personId: 'c1',
      careForm,
      start,
      end,
    });
    const placements = [
      module('p1', 'crisispleegzorg', '2024-01-01', '2024-02-01'),
      module('p2', 'netwerkpleegzorg', '2024-02-01'),
    ];
    expect(daysOf(helpOf({ placements }))).toEqual([['20240102', undefined]]);
    const apart = [
      module('p1', 'pleegzorg', '2024-01-01', '2024-02-01'),
      module('p2', 'pleegzorg', '2024-02-02'),
    ];
    expect(helpOf({ placements: apart })).toHaveLength(2);
    const forms = [
      module('p1', 'pleegzorg', '2024-01-01', '2024-02-01'),
      module('p2', 'gezinshuis', '2024-02-01'),
    ];
    expect(helpOf({ placements: forms })).toHaveLength(2);
  });

  it('a form without a code, or with several, is reported and left out; detention is no youth help', () => {
    const trajectories = [{ id: 't1', personId: 'c1', careForm: 'ambulant', start: '2024-02-01' }];
    const placements = [{ id: 'p1', personId: 'c1', careForm: 'jji', start: '2024-02-01' }];
    const { delivery, findings } = deliveryOf(registerWith({ trajectories, placements }), period);
    expect(delivery.records.jeugdhulp).toEqual([]);
    expect(findings.map(({ code, location }) => [code, location.id])).toEqual([
      ['cbs/no-code', 't1'],
      ['cbs/outside-delivery', 'p1'],
    ]);
  });

  it('what has no code says so only where it would be in the delivery', () => {
    const tables = {
      trajectories: [
        { id: 't1', personId: 'c1', careForm: 'ambulant', start: '2015-02-01', end: '2015-03-01' },
      ],
      placements: [{ id: 'p1', personId: 'c1', careForm: 'jji', start: '2016-01-01', end: '2016-02-01' }],
      measures: [
        { id: 'm1', personId: 'c1', kind: 'jeugdreclassering', start: '2015-01-01', end: '2015-02-01' },
      ],
    };
    expect(deliveryOf(registerWith(tables), period).findings).toEqual([]);
    const quarter = reportingPeriod('2015Q1');
    expect(
      deliveryOf(registerWith(tables), quarter, { postcodes }).findings.map(({ location }) => location.id),
    ).toEqual(['m1']);
  });

  it('an address or BSN that the register does not know is reported once for each person', () => {
    const persons = [{ id: 'c1', birthDate: '2012-03-15' }];
    const known = { careForm: 'daghulp', personId: 'c1', referrer: 'justitie', crisisStart: false };
    const trajectories = [
      { ...known, id: 't1', start: '2024-02-01', end: '2024-02-05', endReason: '01' },
      { ...known, id: 't2', start: '2024-03-01' },
    ];
    const { delivery, findings } = deliveryOf(registerWith({ persons, trajectories }), period);
    expect(delivery.records.jeugdhulp).toMatchObject([{ verwijzer: '08' }, { verwijzer: '08' }]);
    expect(findings.map(({ code, location }) => [code, location.id, location.field])).toEqual([
      ['cbs/bsn-unknown', 'c1', 'bsn'],
      ['cbs/field-unknown', 'c1', 'postcode'],
    ]);
  });

  it('an authorisation goes with the institution that carries out the measure beside it', () => {
    const organisations = [
      { id: 'A', kind: 'gi' },
      { id: 'B', kind: 'gi' },
      { id: 'P', kind: 'provider' },
    ];
    const authorisations = [
      {
        id: 'a',
        personId: 'c1',
        kind: 'muhp',
        decidedOn: '2024-01-01',
        start: '2024-01-01',
        end: '2024-09-01',
      },
    ];
    const order = { id: 'm', personId: 'c1', kind: 'ots', organisationId: 'A' };
    const countOf = (organisationId: string, measures: readonly object[]) =>
      deliveryOf(registerWith({ organisations, authorisations, measures }), period, { organisationId })
        .delivery.records.machtigingUithuisplaatsing?.length;
    const running = [{ ...order, start: '2023-09-01' }];
    expect(['A', 'B', 'P'].map((id) => countOf(id, running))).toEqual([1, 0, 0]);
    const ended = [{ ...order, start: '2023-09-01', end: '2024-01-01' }];
    expect(['A', 'B', 'P'].map((id) => countOf(id, ended))).toEqual([1, 1, 0]);
  });

  it('a code of a register that is the name of something in every object has no code', () => {
    const trajectories = [
      { id: 't1', personId: 'c1', careForm: 'daghulp', start: '2024-02-01', referrer: 'constructor' },
    ];
    const authorisations = [
      {
        id: 'a1',
        personId: 'c1',
        kind: '__proto__',
        decidedOn: '2024-01-01',
        start: '2024-01-01',
        end: '2024-09-01',
      },
    ];
    const { delivery } = deliveryOf(registerWith({ trajectories, authorisations }), period, { postcodes });
    expect(delivery.records.jeugdhulp).toMatchObject([{ verwijzer: '' }]);
    expect(delivery.records.machtigingUithuisplaatsing).toEqual([]);
  });

  it('what the register does not know is empty and reported', () => {
    const placements = [{ id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2024-02-01' }];
    const { delivery, findings } = deliveryOf(registerWith({ placements }), period, { postcodes });
    expect(delivery.records.jeugdhulp?.[0]).toMatchObject({ verwijzer: '', gestartMetCrisis: '' });
    expect(findings.map(({ location }) => location.field)).toEqual(['verwijzer', 'gestartMetCrisis']);
  });

  it('a measure that goes on elsewhere was handed over', () => {
    const measures = [
      { id: 'm1', personId: 'c1', kind: 'ots', start: '2023-09-01', end: '2024-04-16', organisationId: 'A' },
      {
        id: 'm2',
        personId: 'c1',
        kind: 'ots',
        start: '2024-04-16',
        end: '2024-05-02',
        organisationId: 'B',
        endReason: '04',
      },
    ];
    const of = (organisationId: string) =>
      deliveryOf(registerWith({ measures }), period, { organisationId, postcodes }).delivery;
    expect(of('A').records.jeugdbescherming).toMatchObject([
      { datumAanvang: '20230901', datumOvergedragen: '20240415' },
    ]);
    expect(of('B').records.jeugdbescherming).toMatchObject([
      { datumOvergedragenGekregen: '20240416', datumEinde: '20240501', redenBeeindiging: '04' },
    ]);
    expect(of('A').records.jeugdbescherming?.[0]).not.toHaveProperty('redenBeeindiging');
    for (const id of ['A', 'B']) expect(validateDelivery(of(id)).findings).toEqual([]);
  });
});

/** Deliveries of which a register can hold everything. */
const bsns = ['999900006', '999900018', '999900031', '999900043', '999900055', '999900067'];
const date = (from: number, days: number) =>
  fc
    .nat(days)
    .map((day) =>
      new Date(Date.UTC(2024, 0, from) + day * 86_400_000).toISOString().slice(0, 10).replaceAll('-', ''),
    );
const withEnd = fc.option(date(100, 80), { nil: undefined });
const drawnHelp = fc.record({
  hulpvorm: fc.constantFrom('02', '03', '04', '11', '12', '13', '14'),
  verwijzer: fc.constantFrom('01', '02', '03', '04', '05', '06', '08'),
  gestartMetCrisis: fc.constantFrom('01', '02'),
  datumAanvang: date(3, 90),
  datumEinde: withEnd,
  redenBeeindiging: fc.constantFrom('01', '02', '03', '04', '05'),
  mark: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
});
const drawnOrder = fc.record({
  typeMaatregel: fc.constantFrom('11', '12', '21', '22', '23'),
  datumAanvang: date(1, 90),
  datumEinde: withEnd,
});

function deliveryFrom(
  drawn: readonly {
    readonly datumEinde: string | undefined;
    readonly mark?: number | undefined;
    readonly redenBeeindiging?: string;
  }[],
  kind: 'help' | 'order',
): readonly DeliveredRecord[] {
  return drawn.map(({ mark, datumEinde, redenBeeindiging = '04', ...others }, index) => {
    const isOrder = kind === 'order' && ['11', '12'].includes(String(Reflect.get(others, 'typeMaatregel')));
    return {
      bsn: bsns[index],
      geboortedatum: '20120315',
      geslacht: 'V',
      postcode: '6711AB',
      ...others,
      ...(datumEinde !== undefined && {
        datumEinde,
        redenBeeindiging: kind === 'help' || isOrder ? redenBeeindiging : '',
      }),
      ...(mark !== undefined && { outcome: [{ typeInformant: 'jeugdige', tevredenheidNutEffect: mark }] }),
    };
  });
}

describe('there and back', () => {
  it('a delivery comes back from the register it was read into, for what a register holds', () => {
    fc.assert(
      fc.property(
        fc.array(drawnHelp, { maxLength: 6 }),
        fc.array(drawnOrder, { maxLength: 6 }),
        (helps, orders) => {
          const delivery: Delivery = {
            supplier: 'S',
            periods: { jeugdhulp: period, jeugdbescherming: period, machtigingUithuisplaatsing: period },
            records: {
              jeugdhulp: deliveryFrom(helps, 'help'),
              jeugdbescherming: deliveryFrom(orders, 'order'),
              machtigingUithuisplaatsing: [
                {
                  ...authorisation,
                  bsn: '999900006',
                  geboortedatum: '20120315',
                  geslacht: 'V',
                  datumEindeMachtiging: '20240415',
                },
              ],
            },
          };
          const read = registerOf([delivery], { identities: true });
          const written = deliveryOf(read.register, period, {
            organisationId: 'S',
            postcodes: read.postcodes,
          });
          expect(sorted(written.delivery.records.jeugdhulp)).toEqual(sorted(delivery.records.jeugdhulp));
          expect(sorted(written.delivery.records.jeugdbescherming)).toEqual(
            sorted(delivery.records.jeugdbescherming),
          );
          expect(written.delivery.records.machtigingUithuisplaatsing).toEqual(
            delivery.records.machtigingUithuisplaatsing,
          );
        },
      ),
    );
  });

  it('a register comes back from the deliveries of its periods', () => {
    const trajectories = [
      {
        id: 'T-1',
        personId: 'C-1',
        careForm: 'daghulp',
        start: '2023-02-01',
        end: '2024-03-02',
        endReason: '01',
        referrer: 'huisarts',
        crisisStart: false,
        providerId: 'S',
      },
      {
        id: 'T-2',
        personId: 'C-1',
        careForm: 'pleegzorg',
        start: '2023-11-05',
        referrer: 'gecertificeerde-instelling',
        crisisStart: true,
        providerId: 'S',
      },
    ];
    const placements = [
      { id: 'P-1', personId: 'C-1', careForm: 'pleegzorg', start: '2023-11-05', providerId: 'S' },
    ];
    const measures = [
      {
        id: 'M-1',
        personId: 'C-1',
        kind: 'ots',
        start: '2023-01-10',
        end: '2024-01-10',
        organisationId: 'S',
        endReason: '04',
      },
    ];
    const register = registerWith({
      persons: [{ ...person, id: 'C-1' }],
      trajectories,
      placements,
      measures,
    });
    const deliveries = ['2023H1', '2023H2', '2024H1'].map(
      (name) => deliveryOf(register, reportingPeriod(name), { organisationId: 'S' }).delivery,
    );
    const { register: back } = registerOf(deliveries, { identities: true });
    expect(back.trajectories).toEqual(register.trajectories);
    expect(back.placements).toEqual(register.placements);
    expect(back.measures).toEqual(register.measures);
    expect(back.persons).toEqual(register.persons);
    expect(back.about.coverage).toEqual({ start: '2023-01-01', end: '2024-07-01' });
  });

  it('what a register cannot hold is reported and counted, never guessed', () => {
    const delivery: Delivery = {
      periods: { jeugdhulp: period, machtigingUithuisplaatsing: period, preventief: period },
      records: {
        jeugdhulp: [
          { ...help, geboortedatum: '20110000' },
          { ...help, geboortedatum: '00000000', bsn: '000000000' },
          { ...help, datumAanvang: '' },
        ],
        machtigingUithuisplaatsing: [authorisation],
        preventief: [{ ...protection, typeMaatregel: '31' }],
      },
    };
    const { register, findings } = registerOf([delivery]);
    expect(register.trajectories).toEqual([]);
    expect(register.about.rejected).toEqual({ trajectories: 3, authorisations: 1 });
    expect(findings.map(({ code }) => code)).toEqual([
      'cbs/birth-date-not-known',
      'cbs/birth-date-not-known',
      'cbs/record-not-usable',
      'cbs/authorisation-without-end',
      'cbs/not-carried',
      'cbs/not-carried',
    ]);
    expect(register.persons?.some(({ bsn }) => bsn !== undefined)).toBe(false);
  });

  it('children without a BSN that are written the same are several; records of one BSN are one, and said', () => {
    const unknown = { ...help, bsn: '999999999' };
    const of = (...jeugdhulp: readonly DeliveredRecord[]) =>
      registerOf([{ periods: { jeugdhulp: period }, records: { jeugdhulp } }]);
    const twins = of(unknown, unknown, { ...unknown, hulpvorm: '04' });
    expect(twins.register.persons).toHaveLength(2);
    expect(twins.register.trajectories?.map(({ personId }) => personId)).toEqual(['C-1', 'C-2', 'C-1']);
    const repeated = of(help, { ...help, datumEinde: '20240301', redenBeeindiging: '01' });
    expect(repeated.register.trajectories).toMatchObject([{ end: '2024-03-02' }]);
    expect(repeated.findings.map(({ code, location }) => [code, location.path])).toContainEqual([
      'cbs/told-twice',
      '/jeugdhulp/1',
    ]);
  });

  it('a code that is the name of something in every object is no code', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      const { register } = registerOf([
        {
          supplier: 'S',
          periods: { jeugdhulp: period, jeugdbescherming: period, machtigingUithuisplaatsing: period },
          records: {
            jeugdhulp: [
              { ...help, hulpvorm: name },
              { ...help, bsn: '999900067', geslacht: name },
            ],
            jeugdbescherming: [{ ...protection, typeMaatregel: name }],
            machtigingUithuisplaatsing: [
              { ...authorisation, typeMachtiging: name, datumEindeMachtiging: '20240415' },
            ],
          },
        },
      ]);
      expect(register.persons?.map(({ sex }) => sex)).toEqual(['female', undefined, 'male']);
      expect(register.about.rejected).toEqual({ trajectories: 1, measures: 1, authorisations: 1 });
    }
  });

  it('measurements that are no list are none', () => {
    const records = { jeugdhulp: [{ ...help, outcome: 'GEHEIM' as never }] };
    const delivery = { periods: { jeugdhulp: period }, records };
    expect(registerOf([delivery]).register.observations).toEqual([]);
    expect(validateDelivery(delivery).summary.crashed).toBe(0);
  });

  it('a correction replaces its period before it is read', () => {
    const first: Delivery = {
      supplier: 'S',
      periods: { jeugdhulp: period },
      records: { jeugdhulp: [help, { ...help, bsn: '999900018' }] },
    };
    const correction: Delivery = {
      supplier: 'S',
      periods: { jeugdhulp: period },
      records: { jeugdhulp: [help] },
    };
    expect(registerOf([first, correction]).register.trajectories).toHaveLength(1);
  });
});

function sorted(records: readonly DeliveredRecord[] = []): readonly DeliveredRecord[] {
  return [...records].sort((a, b) => (String(a['bsn']) < String(b['bsn']) ? -1 : 1));
}
