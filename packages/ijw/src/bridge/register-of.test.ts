import type { CareTrajectory, Placement } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../case-file/index.js';
import { registerOf } from './register-of.js';
import {
  ambulatory,
  assignment,
  caseFile,
  client,
  foster,
  line,
  start,
  stop,
  told,
} from './testing/case-files.js';

const read = (fields: Partial<CaseFile>, options = {}) => registerOf([caseFile(fields)], options);
const codes = ({ findings }: { findings: readonly { code: string }[] }) => findings.map(({ code }) => code);

function staysOf(fields: Partial<CaseFile>, options = {}): readonly Partial<Placement>[] {
  return (read(fields, options).register.placements ?? []).map(({ start, end, endReason, destination }) => ({
    start,
    ...(end !== undefined && { end }),
    ...(endReason !== undefined && { endReason }),
    ...(destination !== undefined && { destination }),
  }));
}

function helpOf(fields: Partial<CaseFile>): readonly CareTrajectory[] {
  return read(fields).register.trajectories ?? [];
}

describe('a register of messages', () => {
  it('reads a product with residence as a stay that ends the day after its last day', () => {
    const { register } = read({
      starts: [start('2024-03-01')],
      stops: [stop('2024-03-01', '2024-03-31', '34')],
    });
    expect(register.placements).toEqual([
      {
        ...{
          id: 'PL-000001',
          personId: 'P-000001',
          careForm: 'pleegzorg',
          start: '2024-03-01',
          end: '2024-04-01',
        },
        ...{ endReason: '02', providerId: 'O-42420001', municipality: '0384' },
      },
    ]);
    expect(register.trajectories).toEqual([]);
  });

  it('reads help without residence as a trajectory, and one that was not stopped as running', () => {
    const help = helpOf({ starts: [start('2024-03-01', { Product: ambulatory })] });
    expect(help).toEqual([
      {
        ...{ id: 'T-000001', personId: 'P-000001', careForm: 'ambulant-op-locatie', start: '2024-03-01' },
        ...{ providerId: 'O-42420001', municipality: '0384' },
      },
    ]);
  });

  it('reads a stop on 31 December 9999 as no end', () => {
    expect(staysOf({ starts: [start('2024-03-01')], stops: [stop('2024-03-01', '9999-12-31')] })).toEqual([
      { start: '2024-03-01' },
    ]);
  });

  it('reads help in a crisis, the referrer, and hours a week', () => {
    const crisis = { Categorie: '46', Code: '46A01' } as const;
    const [help] = helpOf({
      starts: [start('2024-03-01', { Product: crisis })],
      assignments: [assignment({ Product: crisis, Omvang: { Volume: 90, Eenheid: '01', Frequentie: '2' } })],
      requests: [
        {
          ...{ kind: 'JW315', ReferentieAanbieder: 'R1', told: told(), answers: [] },
          granted: [{ ToewijzingNummer: 1, told: told() }],
          product: {
            ...{ ReferentieAanbieder: 'R1', ToewijzingIngangsdatum: '2024-03-01' },
            Verwijzer: { Type: '02', Naam: 'Test' },
          },
        },
      ],
    });
    expect(help).toMatchObject({
      careForm: 'ambulante-spoedhulp',
      crisisStart: true,
      referrer: 'huisarts',
      hoursPerWeek: 1.5,
    });
  });

  it.each([
    [{ Volume: 2, Eenheid: '14', Frequentie: '2' }, 2],
    [{ Volume: 7, Eenheid: '14', Frequentie: '2' }, undefined], // as many as foster care has
    [{ Volume: 8, Eenheid: '14', Frequentie: '2' }, undefined], // no week has eight nights
    [{ Volume: 2, Eenheid: '14', Frequentie: '4' }, undefined], // a month says nothing of a week
  ] as const)('reads %j as %s nights a week', (Omvang, nights) => {
    const { register } = read({ starts: [start('2024-03-01')], assignments: [assignment({ Omvang })] });
    expect(register.placements?.[0]?.nightsPerWeek).toBe(nights);
  });

  it.each([
    [{ Volume: 3, Eenheid: '04', Frequentie: '2' }, 3],
    [{ Volume: 2, Eenheid: '16', Frequentie: '2' }, 8], // a part of a day is four hours
    [{ Volume: 3, Eenheid: '82', Frequentie: '2' }, undefined],
  ] as const)('reads %j as %s hours a week', (Omvang, hours) => {
    const Product = ambulatory;
    const [help] = helpOf({
      starts: [start('2024-03-01', { Product })],
      assignments: [assignment({ Product, Omvang })],
    });
    expect(help?.hoursPerWeek).toBe(hours);
  });

  it('reads supervision as a measure of a certified institution', () => {
    const Product = { Categorie: '48', Code: '48A01' } as const;
    const { register } = read({
      starts: [start('2024-03-01', { Product })],
      stops: [stop('2024-03-01', '2025-02-28', '31', { Product })],
    });
    expect(register.measures).toEqual([
      {
        ...{ id: 'M-000001', personId: 'P-000001', kind: 'ots', start: '2024-03-01', end: '2025-03-01' },
        organisationId: 'O-42420001',
      },
    ]);
    expect(register.organisations?.map(({ kind }) => kind)).toEqual(['municipality', 'gi']);
  });

  it('has no table of which messages tell nothing', () => {
    const { register } = read({ starts: [start('2024-03-01')] });
    expect(Object.keys(register).sort()).toEqual([
      'about',
      'organisations',
      'persons',
      'placements',
      'trajectories',
    ]);
  });

  it('takes the latest Dagtekening as the day of extraction, unless told', () => {
    const fields = { starts: [start('2024-07-01')] };
    expect(read(fields).register.about.extractedOn).toBe('2024-07-01');
    expect(read(fields, { extractedOn: '2025-01-01' }).register.about.extractedOn).toBe('2025-01-01');
    expect(registerOf([]).register).toEqual({
      ...{ about: { version: '1' }, persons: [], organisations: [], trajectories: [], placements: [] },
    });
  });
});

describe('transfers', () => {
  it('trims a last day that is also the first day of the next stay, and reports it', () => {
    const reading = read({
      starts: [start('2024-03-01'), start('2024-03-10', { number: 2 })],
      stops: [stop('2024-03-01', '2024-03-10', '38'), stop('2024-03-10', '2024-03-20', '34', { number: 2 })],
    });
    expect(
      reading.register.placements?.map(({ start, end, destination }) => [start, end, destination]),
    ).toEqual([
      ['2024-03-01', '2024-03-10', 'other-placement'],
      ['2024-03-10', '2024-03-21', undefined],
    ]);
    expect(codes(reading)).toEqual(['ijw/transfer-overlap']);
  });

  it('trims between providers, and leaves two days of overlap and weekends elsewhere alone', () => {
    const weekend = { Categorie: '43', Code: '43A62' } as const;
    const other = caseFile({ Aanbieder: '42420002', starts: [start('2024-03-10', { number: 2 })] });
    const [from, until] = ['2024-03-01', '2024-03-10'] as const;
    const reading = (Product: typeof foster | typeof weekend, lastDay: '2024-03-10' | '2024-03-11') =>
      registerOf([
        caseFile({ starts: [start(from, { Product })], stops: [stop(from, lastDay, '38', { Product })] }),
        other,
      ]).register.placements?.[0]?.end;
    expect(reading(foster, until)).toBe('2024-03-10');
    expect(reading(foster, '2024-03-11')).toBe('2024-03-12');
    expect(reading(weekend, until)).toBe('2024-03-11');
  });

  it('does not trim a stay of one day away', () => {
    expect(
      staysOf({
        starts: [start('2024-03-10'), start('2024-03-10', { number: 2 })],
        stops: [stop('2024-03-10', '2024-03-10', '34')],
      }).map(({ end }) => end),
    ).toEqual(['2024-03-11', undefined]);
  });
});

describe('temporary stops', () => {
  const again = [start('2024-03-01'), start('2024-03-20')];

  it('end a stay, which a new start takes up again', () => {
    expect(
      staysOf({
        starts: again,
        stops: [stop('2024-03-01', '2024-03-09', '20'), stop('2024-03-20', '2024-03-31')],
      }),
    ).toEqual([
      { start: '2024-03-01', end: '2024-03-10' },
      { start: '2024-03-20', end: '2024-04-01', endReason: '01', destination: 'home' },
    ]);
  });

  it('interrupt help, which goes on when it is started again', () => {
    const Product = ambulatory;
    const help = helpOf({
      starts: [start('2024-03-01', { Product }), start('2024-03-20', { Product })],
      stops: [
        stop('2024-03-01', '2024-03-09', '20', { Product }),
        stop('2024-03-20', '2024-03-31', '32', { Product }),
      ],
    });
    expect(help.map(({ start, end, endReason }) => [start, end, endReason])).toEqual([
      ['2024-03-01', '2024-04-01', '03'],
    ]);
  });

  it('leave help running that was only interrupted', () => {
    const Product = ambulatory;
    const [help] = helpOf({
      starts: [start('2024-03-01', { Product })],
      stops: [stop('2024-03-01', '2024-03-09', '20', { Product })],
    });
    expect(help?.end).toBeUndefined();
  });

  it('followed by a final stop: the child left on the day of the first, for the reason of the last', () => {
    const stops = [stop('2024-03-01', '2024-03-09', '20'), stop('2024-03-01', '2024-03-15', '39')];
    expect(staysOf({ starts: [start('2024-03-01')], stops })).toEqual([
      { start: '2024-03-01', end: '2024-03-10', destination: 'other-care' },
    ]);
  });

  it('keep two deliveries apart when the first was stopped for good', () => {
    const Product = ambulatory;
    const help = helpOf({
      starts: [start('2024-03-01', { Product }), start('2024-03-20', { Product })],
      stops: [stop('2024-03-01', '2024-03-09', '34', { Product })],
    });
    expect(help.map(({ start }) => start)).toEqual(['2024-03-01', '2024-03-20']);
  });
});

describe('where a child went', () => {
  const ended = (reason: '02' | '31' | '32' | '38' | '39') => ({
    starts: [start('2024-03-01')],
    stops: [stop('2024-03-01', '2024-03-31', reason)],
  });

  it.each([
    ['02', 'death'],
    ['38', 'other-placement'],
    ['39', 'other-care'],
    ['31', 'home'],
    ['32', undefined],
  ] as const)('after reason %s: %s', (reason, destination) => {
    expect(staysOf(ended(reason))[0]?.destination).toBe(destination);
  });

  it('is assumed only when the stay ended as planned, and then says so with a count', () => {
    const reading = read(ended('31'));
    expect(reading.findings).toMatchObject([
      { code: 'ijw/home-assumed', severity: 'warning', params: { stays: 1 } },
    ]);
    const silent = read(ended('31'), { returnsHome: 'never' });
    expect([silent.register.placements?.[0]?.destination, silent.findings]).toEqual([undefined, []]);
  });

  it('is the next stay when another runs on that day, whatever the reason but death', () => {
    const other = caseFile({ Aanbieder: '42420002', starts: [start('2024-03-20', { number: 2 })] });
    const went = (reason: '31' | '02') =>
      registerOf([caseFile(ended(reason)), other]).register.placements?.[0]?.destination;
    expect([went('31'), went('02')]).toEqual(['other-placement', 'death']);
  });

  // Born on 1 May 2012: eighteen on 1 May 2030.
  it.each([
    ['2030-04-29', 'home'],
    ['2030-04-30', 'aged-out'],
  ] as const)('after a planned end with last day %s: %s', (lastDay, destination) => {
    const stops = [stop('2024-03-01', lastDay)];
    expect(staysOf({ starts: [start('2024-03-01')], stops })[0]?.destination).toBe(destination);
  });

  it('is not said of a weekend elsewhere: the child lived at home', () => {
    const Product = { Categorie: '43', Code: '43A62' } as const;
    const stops = [stop('2024-03-01', '2024-03-31', '31', { Product })];
    expect(staysOf({ starts: [start('2024-03-01', { Product })], stops })[0]?.destination).toBeUndefined();
  });
});

describe('which product', () => {
  const begun = (Product: NonNullable<Parameters<typeof start>[1]>['Product'] = 'none') => [
    start('2024-03-01', { Product }),
  ];

  it('is told by the claims where the assignment names a category only, or nothing', () => {
    const assigned = assignment({ Product: { Categorie: '43' } });
    const lines = [line('43A10')];
    expect(
      read({ starts: begun({ Categorie: '43' }), assignments: [assigned], lines }).register.placements,
    ).toMatchObject([{ careForm: 'gezinshuis' }]);
    expect(read({ starts: begun(), lines }).register.placements).toMatchObject([{ careForm: 'gezinshuis' }]);
  });

  it('does not look at lines that were credited, rejected or only credit', () => {
    const starts = begun({ Categorie: '43' });
    for (const gone of [
      { ...line('43A10'), creditedBy: 'P9' },
      { ...line('43A10'), state: 'rejected' as const },
      line('43A10', { IngediendBedrag: { Bedrag: 100, DebetCredit: 'C' } }),
    ])
      expect(read({ starts, lines: [gone] }).register.placements).toMatchObject([
        { careForm: 'met-verblijf' },
      ]);
  });

  it('is the category when the claims differ in what they mean, and not when only the codes differ', () => {
    const starts = begun({ Categorie: '43' });
    const differing = read({ starts, lines: [line('43A10'), line('43A09')] });
    expect(differing.register.placements).toMatchObject([{ careForm: 'met-verblijf' }]);
    expect(codes(differing)).toEqual(['ijw/products-differ']);
    expect(read({ starts, lines: [line('43A10'), line('43A29')] }).register.placements).toMatchObject([
      { careForm: 'gezinshuis' },
    ]);
  });

  it('is the category when the code is not in the table', () => {
    const reading = read({ starts: begun({ Categorie: '43', Code: 'X1' }) });
    expect(reading.register.placements).toMatchObject([{ careForm: 'met-verblijf' }]);
    expect(reading.findings).toMatchObject([{ code: 'ijw/product-unknown', params: { category: '43' } }]);
  });

  it('is not guessed: what it does not say is reported and counted as rejected', () => {
    for (const [Product, code] of [
      [{ Categorie: '46', Code: '46A00' }, 'ijw/product-unclear'],
      [{ Categorie: '50', Code: '50A00' }, 'ijw/product-unclear'],
      ['none', 'ijw/product-missing'],
    ] as const) {
      const reading = read({ starts: begun(Product) });
      expect([reading.register.placements, reading.register.trajectories, codes(reading)]).toEqual([
        [],
        [],
        [code],
      ]);
      expect(reading.register.about.rejected).toEqual({ trajectories: 1 });
    }
  });

  it('gives no record, and no finding, when it is no help of its own', () => {
    const Product = { Categorie: '42', Code: '42A03' } as const;
    const reading = read({ starts: [start('2024-03-01', { Product })] });
    expect([reading.register.trajectories, reading.findings, reading.register.about.rejected]).toEqual([
      [],
      [],
      undefined,
    ]);
  });

  it('may come from a table of one’s own', () => {
    const own = { category: '43', code: 'X1', gives: 'help', careForm: 'netwerkpleegzorg' } as const;
    const products = [{ ...own, certainty: 'high', source: 'contract' }] as const;
    const reading = read({ starts: begun({ Categorie: '43', Code: 'X1' }) }, { products });
    expect(reading.register.placements).toMatchObject([{ careForm: 'netwerkpleegzorg' }]);
    expect(reading.findings).toEqual([]);
  });
});

describe('incomplete stories', () => {
  it('reads a stop without a start with the day that it names', () => {
    const reading = read({ stops: [stop('2024-03-01', '2024-03-31', '34')] });
    expect(reading.register.placements).toMatchObject([{ start: '2024-03-01', end: '2024-04-01' }]);
    expect(codes(reading)).toEqual(['ijw/stop-without-start']);
  });

  it('reports what was claimed and never started, once for each assignment', () => {
    const reading = read({ lines: [line('43A09'), line('43A09')], assignments: [assignment()] });
    expect([reading.register.placements, codes(reading)]).toEqual([[], ['ijw/claimed-without-start']]);
  });

  it('leaves out what was delivered on an assignment that was deleted', () => {
    const deleted = assignment({ RedenWijziging: '13', Einddatum: '2024-01-01' });
    const reading = read({ starts: [start('2024-03-01')], assignments: [deleted] });
    expect([reading.register.placements, codes(reading)]).toEqual([[], ['ijw/delivered-on-deleted']]);
  });

  it('says nothing of an assignment that was never used', () => {
    const reading = read({ assignments: [assignment()] });
    expect([reading.register.placements, reading.findings]).toEqual([[], []]);
  });
});

describe('people', () => {
  it('are one person for all providers, as the municipality last told of them', () => {
    const sexOf = (first: ReturnType<typeof client>, second: NonNullable<CaseFile['client']>) =>
      registerOf([
        caseFile({ client: first, starts: [start('2024-03-01')] }),
        caseFile({ client: second, Aanbieder: '42420002', starts: [start('2024-05-01', { number: 2 })] }),
      ]).register.persons?.map(({ sex }) => sex);
    const early = client({ Geslacht: '1', told: told('2024-01-01') });
    const late = client({ Geslacht: '2', told: told('2024-02-01') });
    expect(sexOf(early, late)).toEqual(['female']);
    expect(sexOf(late, early)).toEqual(['female']);
    const { Geboortedatum, Naam } = late;
    const ofProvider = {
      toldBy: 'aanbieder',
      told: told('2024-09-01'),
      Geboortedatum,
      Geslacht: '0',
      Naam,
    } as const;
    expect(sexOf(late, ofProvider)).toEqual(['female']);
  });

  it('have ids that hold nothing, and neither number nor name unless asked for', () => {
    const fields = { starts: [start('2024-03-01')] };
    expect(JSON.stringify(read(fields))).not.toMatch(/999900006|Bedacht|Anna/);
    expect(read(fields, { identities: true }).register.persons).toEqual([
      {
        ...{ id: 'P-000001', birthDate: '2012-05-01', sex: 'female' },
        ...{ bsn: '999900006', name: 'Anna van Bedacht' },
      },
    ]);
  });

  it('without a birth date cannot be used, and count as rejected with their care', () => {
    const unknown = client({ Geboortedatum: { Datum: '1900-01-01', DatumGebruik: '3' } });
    const reading = read({ client: unknown, starts: [start('2024-03-01')] });
    expect(reading.register.persons).toEqual([]);
    expect(reading.register.placements).toEqual([]);
    expect(reading.register.about.rejected).toEqual({ persons: 1, placements: 1 });
    expect(reading.findings).toMatchObject([{ code: 'ijw/birth-date-unknown', severity: 'error' }]);
  });

  it('with a birth date of which the day is unknown keep the first, and that is reported', () => {
    const partly = client({ Geboortedatum: { Datum: '2012-05-01', DatumGebruik: '1' } });
    const reading = read({ client: partly });
    expect(reading.register.persons).toMatchObject([{ birthDate: '2012-05-01' }]);
    expect(codes(reading)).toEqual(['ijw/birth-date-partial']);
  });

  it('around the client become persons and relations where kind and birth date allow it', () => {
    const around = { Nummer: 'R1', Naam: client().Naam, Contact: { Soort: '02' } } as const;
    const Geboortedatum = { Datum: '1980-01-01' } as const;
    const Relatie = [
      { ...around, Soort: '10', Geboortedatum, Geslacht: '1' },
      { ...around, Soort: '13', Geboortedatum },
      { ...around, Soort: '16', Geboortedatum: { Datum: '2030-01-01' } },
      { ...around, Soort: '10' },
      { ...around, Soort: '11', Geboortedatum, Naam: { ...around.Naam, NaamGebruik: '6' } },
      { ...around, Soort: '17', Geboortedatum },
    ] as const;
    const reading = read({ client: client({ Relaties: { Relatie } }) });
    const { persons, relations } = reading.register;
    expect(persons?.map(({ id }) => id)).toEqual(['P-000001', 'P-000002', 'P-000003', 'P-000004']);
    expect(relations).toEqual([
      { id: 'R-000001', fromId: 'P-000002', toId: 'P-000001', kind: 'legal-parent-of' },
      { id: 'R-000002', fromId: 'P-000003', toId: 'P-000001', kind: 'raises', role: 'foster-parent' },
      { id: 'R-000003', fromId: 'P-000001', toId: 'P-000004', kind: 'legal-parent-of' },
    ]);
    expect(codes(reading)).toEqual([
      'ijw/relation-without-birth-date',
      'ijw/relation-not-a-person',
      'ijw/relation-not-carried',
    ]);
    expect(reading.findings[0]?.location.path).toBe('/Bericht/Client/Relaties/Relatie[4]');
  });

  it('keep no legal status without a first day: it is reported', () => {
    expect(codes(read({ client: client({ JuridischeStatus: '04' }) }))).toEqual([
      'ijw/legal-status-not-carried',
    ]);
    const guardian = { Categorie: '48', Code: '48A03' } as const;
    const reading = read({ starts: [start('2024-03-01', { Product: guardian })] });
    expect([reading.register.authorities, codes(reading)]).toEqual([
      undefined,
      ['ijw/guardianship-not-carried'],
    ]);
  });
});

describe('findings', () => {
  it('name file and place, speak Dutch when asked, and are kept up to a number', () => {
    const fields = {
      stops: [stop('2024-03-01', '2024-03-05', '34'), stop('2024-04-01', '2024-04-05', '34')],
    };
    const reading = read(fields, { locale: 'nl', keep: 1 });
    expect(reading.findings).toMatchObject([
      {
        message: expect.stringContaining('Een stop zonder start'),
        location: { file: 'inbox/a.xml', path: '/Bericht/Client/StopProducten/StopProduct[1]' },
      },
    ]);
    expect(reading.truncated).toEqual({ 'ijw/stop-without-start': 2 });
  });
});
