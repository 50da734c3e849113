import { AgbCode, Bsn, type Placement, type Register } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { validateMessage } from '../../level-2/index.js';
import { readMessage } from '../../reader/index.js';
import {
  type JW301,
  type JW305,
  type JW307,
  type JW323,
  type JW325,
  kindOf,
  type Message,
} from '../../standard/index.js';
import { writeMessage } from '../../writer/index.js';
import { standardProducts } from '../products/standard-products.js';
import { carriedByMessages } from './carried-by-messages.js';
import { messagesOf } from './messages-of.js';
import { testBsnOf } from './test-bsns.js';

const municipality = '0384';
const agb = AgbCode.parse('42420001');
const stay: Placement = {
  ...{ id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2024-03-01', end: '2024-04-11' },
  ...{ destination: 'home', providerId: 'o1' },
};

function registerWith(tables: Partial<Register>): Register {
  return {
    about: { version: '1', extractedOn: '2025-01-01', invented: true },
    persons: [{ id: 'c1', birthDate: '2012-03-01', sex: 'female', bsn: Bsn.parse('999900006') }],
    organisations: [{ id: 'o1', kind: 'provider', agb }],
    ...tables,
  };
}

const quiet = { municipality, corrections: 0 };
const written = (register: Register, options = {}) => [...messagesOf(register, { ...quiet, ...options })];
const kinds = (messages: readonly Message[]) => messages.map((message) => kindOf(message));
const ofKind = <Wanted extends Message>(messages: readonly Message[], kind: string) =>
  messages.filter((message): message is Wanted => kindOf(message) === kind);

describe('the messages of one stay', () => {
  const messages = written(registerWith({ placements: [stay] }));

  it('are an assignment, a start, a stop, a shorter assignment, and a claim with its answer for each month', () => {
    expect(
      messages.map((message) => [kindOf(message), message.Header.BerichtIdentificatie.Dagtekening]),
    ).toEqual([
      ['JW301', '2024-02-23'], // a week before
      ['JW305', '2024-03-03'], // two days after the start
      ['JW307', '2024-04-12'], // two days after the last day
      ['JW301', '2024-04-14'],
      ['JW323', '2024-04-15'], // the fifteenth of the month after
      ['JW325', '2024-04-22'],
      ['JW323', '2024-05-15'],
      ['JW325', '2024-05-22'],
    ]);
  });

  it('tell the last day in, one day before the end of the register', () => {
    const [started] = ofKind<JW305>(messages, 'JW305');
    const [stopped] = ofKind<JW307>(messages, 'JW307');
    expect(started?.Client.StartProducten.StartProduct).toEqual([
      {
        ...{ ToewijzingNummer: 1001, Product: { Categorie: '43', Code: '43A10' } },
        ...{ ToewijzingIngangsdatum: '2024-03-01', Begindatum: '2024-03-01', StatusAanlevering: '1' },
      },
    ]);
    expect(stopped?.Client.StopProducten.StopProduct[0]).toMatchObject({
      ...{ Begindatum: '2024-03-01', Einddatum: '2024-04-10', RedenBeeindiging: '31' },
    });
  });

  it('assign a year at most, and take back what was not needed', () => {
    const products = ofKind<JW301>(messages, 'JW301').flatMap(
      ({ Client }) => Client.ToegewezenProducten.ToegewezenProduct,
    );
    expect(
      products.map(({ Ingangsdatum, Einddatum, RedenWijziging }) => [
        Ingangsdatum,
        Einddatum,
        RedenWijziging,
      ]),
    ).toEqual([
      ['2024-03-01', '2025-02-28', undefined],
      ['2024-03-01', '2024-04-10', '05'],
    ]);
    expect(products[0]?.Omvang).toEqual({ Volume: 7, Eenheid: '14', Frequentie: '2' });
  });

  it('claim what was given in each month, to the cent', () => {
    const lines = ofKind<JW323>(messages, 'JW323').map(({ Declaratie }) => ({
      period: Declaratie.DeclaratiePeriode,
      total: Declaratie.TotaalIngediendBedrag,
      line: Declaratie.Clienten.Client[0]?.Prestaties.Prestatie[0],
    }));
    expect(lines).toMatchObject([
      {
        period: { Begindatum: '2024-03-01', Einddatum: '2024-03-31' },
        total: { TotaalBedrag: 3100, DebetCredit: 'D' }, // 31 nights of 1 euro
        line: { ProductPeriode: { Begindatum: '2024-03-01', Einddatum: '2024-03-31' }, GeleverdVolume: 31 },
      },
      {
        total: { TotaalBedrag: 1000, DebetCredit: 'D' },
        line: { ProductPeriode: { Begindatum: '2024-04-01', Einddatum: '2024-04-10' }, GeleverdVolume: 10 },
      },
    ]);
    const [answer] = ofKind<JW325>(messages, 'JW325');
    expect(answer?.DeclaratieAntwoord?.TotaalToegekendBedrag).toEqual({
      TotaalBedrag: 3100,
      DebetCredit: 'D',
    });
  });

  it('are right at levels 1 and 2', () => {
    for (const message of messages) {
      expect(readMessage(writeMessage(message)).findings).toEqual([]);
      expect(validateMessage(message).findings).toEqual([]);
    }
  });

  it('hold no name, and are the same each time they are walked', () => {
    const named = registerWith({
      persons: [{ id: 'c1', birthDate: '2012-03-01', bsn: Bsn.parse('999900006'), name: 'Anna Bedacht' }],
      placements: [stay],
    });
    const stream = messagesOf(named, quiet);
    expect(JSON.stringify([...stream])).not.toContain('Bedacht');
    expect([...stream]).toEqual([...stream]);
  });
});

describe('messages of care that differs', () => {
  it('extend an assignment while the care goes on, also at the request of the provider', () => {
    const { end: _, ...running } = { ...stay, start: '2020-01-01' as const };
    const messages = written(registerWith({ placements: [running] }), { claims: false });
    const told = kinds(messages);
    expect(told.slice(0, 2)).toEqual(['JW301', 'JW305']);
    expect(told.filter((kind) => kind === 'JW301')).toHaveLength(6); // 2020 to 2025: extended five times
    expect(told).toContain('JW317');
    expect(
      kinds(written(registerWith({ placements: [running] }), { claims: false, requests: false })),
    ).not.toContain('JW317');
  });

  it('ask for what somebody referred to', () => {
    const help = {
      id: 't1',
      personId: 'c1',
      careForm: 'ambulant',
      start: '2024-03-01',
      providerId: 'o1',
    } as const;
    const asked = registerWith({ trajectories: [{ ...help, referrer: 'huisarts', hoursPerWeek: 1.5 }] });
    const messages = written(asked, { claims: false });
    // One in ten requests is looked into first; this is one of them.
    expect(kinds(messages)).toEqual(['JW315', 'JW319', 'JW301', 'JW305']);
    expect(JSON.stringify(messages[0])).toContain('"Verwijzer":{"Type":"02"');
    expect(JSON.stringify(messages[2])).toContain('"Omvang":{"Volume":90,"Eenheid":"01","Frequentie":"2"}');
    expect(kinds(written(asked, { claims: false, requests: false }))).toEqual(['JW301', 'JW305']);
  });

  it('tell nothing after the last day known', () => {
    const late = registerWith({ placements: [{ ...stay, start: '2024-12-20', end: '2025-01-01' }] });
    const days = written(late).map(({ Header }) => Header.BerichtIdentificatie.Dagtekening);
    expect(days).toEqual(['2024-12-13', '2024-12-22', '2025-01-01', '2025-01-01']);
  });

  it('do not assign before birth', () => {
    const born = registerWith({ placements: [{ ...stay, start: '2012-03-01', end: '2012-04-01' }] });
    expect(written(born)[0]?.Header.BerichtIdentificatie.Dagtekening).toBe('2012-03-01');
  });

  it('put right what went wrong: starts, stops, assignments and claims', () => {
    const messages = written(registerWith({ placements: [stay] }), { corrections: 1 });
    const starts = ofKind<JW305>(messages, 'JW305').flatMap(
      ({ Client }) => Client.StartProducten.StartProduct,
    );
    expect(starts.map(({ Begindatum, StatusAanlevering }) => [Begindatum, StatusAanlevering])).toEqual([
      ['2024-03-02', '1'],
      ['2024-03-02', '3'],
      ['2024-03-01', '1'],
    ]);
    const stops = ofKind<JW307>(messages, 'JW307').flatMap(({ Client }) => Client.StopProducten.StopProduct);
    expect(stops.map(({ Einddatum, StatusAanlevering }) => [Einddatum, StatusAanlevering])).toEqual([
      ['2024-04-09', '1'],
      ['2024-04-09', '3'],
      ['2024-04-10', '1'],
    ]);
    const reasons = ofKind<JW301>(messages, 'JW301').map(({ Client }) =>
      Client.ToegewezenProducten.ToegewezenProduct.map(({ RedenWijziging }) => RedenWijziging),
    );
    expect(reasons).toEqual([[undefined], [undefined, '13'], ['05']]);
    const amounts = ofKind<JW323>(messages, 'JW323').map(({ Declaratie }) =>
      Declaratie.Clienten.Client.flatMap(({ Prestaties }) =>
        Prestaties.Prestatie.map(({ IngediendBedrag: { Bedrag, DebetCredit } }) => `${DebetCredit}${Bedrag}`),
      ),
    );
    // March is claimed a night short, taken back and claimed again in April, which is a night short itself.
    expect(amounts).toEqual([['D3000'], ['C3000', 'D3100', 'D900'], ['C900', 'D1000']]);
    for (const message of messages) expect(validateMessage(message).findings).toEqual([]);
  });

  it('write a product of one’s own', () => {
    const own = { category: '43', code: 'GH', gives: 'help', careForm: 'gezinshuis' } as const;
    const products = [{ ...own, certainty: 'high', source: 'contract' } as const, ...standardProducts];
    expect(JSON.stringify(written(registerWith({ placements: [stay] }), { products })[0])).toContain(
      '"Code":"GH"',
    );
  });

  it('are none of a register without care', () => {
    expect(written(registerWith({}))).toEqual([]);
  });
});

describe('a call that cannot be met', () => {
  const { bsn: _, ...nameless } = {
    ...registerWith({}).persons?.[0],
    id: 'c1',
    birthDate: '2012-03-01',
  } as const;
  const without = registerWith({ placements: [stay], persons: [nameless] });
  const codeOf = (register: Register, options = {}) => {
    try {
      messagesOf(register, { ...quiet, ...options });
      return undefined;
    } catch (error) {
      return (error as { readonly code?: string }).code;
    }
  };

  it.each([
    ['ijw/invalid-municipality', registerWith({ placements: [stay] }), { municipality: '384' }],
    ['ijw/no-as-of', registerWith({ about: { version: '1' }, placements: [stay] }), {}],
    ['ijw/invalid-share', registerWith({ placements: [stay] }), { corrections: 1.1 }],
    ['ijw/no-bsn', without, {}],
    ['ijw/not-a-test-bsn', without, { bsnOf: () => '123456782' }],
    ['ijw/no-agb', registerWith({ placements: [stay], organisations: [{ id: 'o1', kind: 'provider' }] }), {}],
  ])('throws %s at once', (code, register, options) => {
    expect(codeOf(register, options)).toBe(code);
  });

  it('never writes a number that may belong to somebody', () => {
    const real = registerWith({
      placements: [stay],
      persons: [{ ...nameless, bsn: Bsn.parse('123456782') }],
    });
    expect(codeOf(real)).toBe('ijw/not-a-test-bsn');
    expect(JSON.stringify(written(real, { bsnOf: testBsnOf(real) }))).not.toContain('123456782');
  });

  it('refuses one number for two', () => {
    const two = registerWith({
      persons: [nameless, { ...nameless, id: 'c2' }],
      placements: [stay, { ...stay, id: 'p2', personId: 'c2' }],
    });
    expect(codeOf(two, { bsnOf: () => '999900006' })).toBe('ijw/same-bsn');
  });

  it('says when a register has more persons than the test range has numbers', () => {
    const ids = Array.from({ length: 10_000 }, (_, at) => `c${at}`);
    const large = registerWith({
      persons: ids.map((id) => ({ ...nameless, id })),
      placements: ids.map((id) => ({ ...stay, id: `p-${id}`, personId: id })),
    });
    try {
      testBsnOf(large);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'ijw/too-many-persons', params: { persons: 10_000 } });
    }
  });
});

describe('what messages carry', () => {
  const notCarried = (tables: Partial<Register>) =>
    carriedByMessages(registerWith(tables), { municipality }).findings.map(({ code, location: { id } }) => [
      code,
      id,
    ]);

  it.each([
    ['ijw/without-person', { personId: 'nobody' }],
    ['ijw/without-product', { careForm: 'jji' }],
    ['ijw/without-provider', { providerId: 'nobody' }],
    ['ijw/without-days', { end: '2024-03-01' }],
    ['ijw/without-days', { end: '2024-02-01' }],
    ['ijw/outside-days', { start: '2012-02-29' }],
    ['ijw/outside-days', { start: '2025-01-02', end: '2025-02-01' }],
  ] as const)('says %s of a stay with %j', (code, fields) => {
    expect(notCarried({ placements: [{ ...stay, ...fields }] })).toEqual([[code, 'p1']]);
  });

  it('says that an end nobody knows cannot be told', () => {
    const { end: _, ...open } = stay;
    expect(notCarried({ placements: [{ ...open, endUnknown: true }] })).toEqual([
      ['ijw/without-last-day', 'p1'],
    ]);
  });

  it('says how much stands in tables of which messages tell nothing', () => {
    const homeSpells = [{ id: 'h1', personId: 'c1', start: '2024-04-11', with: 'mother' }] as const;
    const { findings } = carriedByMessages(registerWith({ homeSpells }), { municipality });
    expect(findings).toMatchObject([
      { code: 'ijw/table-not-carried', params: { table: 'homeSpells', records: 1 } },
    ]);
  });

  it('gives what overlaps a product of its own, as long as there are any', () => {
    const products = standardProducts.filter(({ code }) => code === '43A10' || code === '43A04');
    const three = ['p1', 'p2', 'p3'].map((id) => ({ ...stay, id }));
    const { register, findings } = carriedByMessages(registerWith({ placements: three }), {
      municipality,
      products,
    });
    expect(register.placements?.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(findings).toMatchObject([{ code: 'ijw/assigned-twice', location: { id: 'p3' } }]);
  });

  it('is the wider form where no product says the narrower one, and where a reason tells no destination none', () => {
    const { register } = carriedByMessages(
      registerWith({
        placements: [
          { ...stay, careForm: 'netwerkpleegzorg', destination: 'independent', programme: 'thuisbest' },
        ],
      }),
      { municipality },
    );
    expect(register.placements).toEqual([
      {
        ...{ id: 'p1', personId: 'c1', careForm: 'pleegzorg', start: '2024-03-01', end: '2024-04-11' },
        ...{ endReason: '02', providerId: 'o1', municipality },
      },
    ]);
  });

  it('trims and reports stays that share one day', () => {
    const placements = [
      { ...stay, destination: 'other-placement' as const },
      { ...stay, id: 'p2', start: '2024-04-10', end: '2024-05-01', providerId: 'o2' } as const,
    ];
    const organisations = [
      { id: 'o1', kind: 'provider', agb },
      { id: 'o2', kind: 'provider', agb: AgbCode.parse('42420002') },
    ] as const;
    const { register, findings } = carriedByMessages(registerWith({ placements, organisations }), {
      municipality,
    });
    expect(register.placements?.[0]).toMatchObject({ end: '2024-04-10', destination: 'other-placement' });
    expect(findings).toMatchObject([
      { code: 'ijw/transfer-overlap', location: { path: '/placements/0', id: 'p1' } },
    ]);
  });
});
