import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRegister, parseRegisterEntries } from './index.js';

const child = { id: 'c1', birthDate: '2012-03-01' };
const stay = { id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2024-03-01' };

function faultsOf(input: unknown) {
  return parseRegister(input).findings.map(({ code, location }) => [code, location]);
}

describe('a register that is right', () => {
  it('is read without a finding, record by record', () => {
    const input = {
      about: {
        version: '1',
        extractedOn: '2025-01-01',
        coverage: { start: '2015-01-01', end: '2025-01-01' },
      },
      persons: [child],
      placements: [stay],
    };
    expect(parseRegister(input)).toEqual({ register: input, findings: [], truncated: {}, rejected: [] });
  });

  it('may name its tables as its files do', () => {
    expect(parseRegister({ 'home-spells': [] }).register.homeSpells).toEqual([]);
  });

  it('keeps an absent table absent and an empty one empty', () => {
    const { register } = parseRegister({ persons: [] });
    expect(register.persons).toEqual([]);
    expect(register).not.toHaveProperty('placements');
  });

  it('may leave a field out, give null, or give an empty text: all the same', () => {
    const { register, findings } = parseRegister({
      persons: [child],
      placements: [{ ...stay, end: null, endReason: '' }],
    });
    expect(register.placements).toEqual([stay]);
    expect(findings).toEqual([]);
  });

  it('may say nothing about itself', () => {
    expect(parseRegister({}).register).toEqual({ about: { version: '1' } });
  });
});

describe('a row that cannot be used', () => {
  it.each([
    ['a date that does not exist', { ...stay, start: '2023-02-30' }, 'core/invalid-field', 'start'],
    ['a date in another form', { ...stay, end: '01-03-2024' }, 'core/invalid-field', 'end'],
    ['a missing field', { id: 'p1', personId: 'c1', start: '2024-03-01' }, 'core/missing-field', 'careForm'],
    ['a number as text', { ...stay, nightsPerWeek: '2' }, 'core/invalid-field', 'nightsPerWeek'],
    ['an endless text', { ...stay, locationId: 'x'.repeat(1001) }, 'core/invalid-field', 'locationId'],
    ['a NUL in a text', { ...stay, locationId: 'a\u0000b' }, 'core/invalid-field', 'locationId'],
    [
      'a control character in a code',
      { ...stay, careForm: 'gezinshuis\u0007' },
      'core/invalid-field',
      'careForm',
    ],
    [
      'a control character of the second set',
      { ...stay, locationId: '\u0085' },
      'core/invalid-field',
      'locationId',
    ],
  ])('with %s is rejected, counted and reported with place and field', (_, row, code, field) => {
    const { register, findings, rejected } = parseRegister({ persons: [child], placements: [row] });
    expect(register.placements).toEqual([]);
    expect(register.about.rejected).toEqual({ placements: 1 });
    expect(rejected).toEqual([{ record: 'placements', row: 0 }]);
    expect(findings.map((each) => [each.code, each.severity, each.location])).toEqual([
      [code, 'error', { record: 'placements', id: 'p1', field }],
    ]);
  });

  it('is reported with all of its faults at once', () => {
    expect(faultsOf({ placements: [{ start: 'x', end: 'y' }] }).map(([, location]) => location)).toEqual(
      ['id', 'personId', 'careForm', 'start', 'end'].map((field) => ({
        record: 'placements',
        path: '/placements/0',
        field,
      })),
    );
  });

  it.each([5, 'text', null, ['a']])('that is %j is no record', (row) => {
    expect(faultsOf({ persons: [row] })).toEqual([
      ['core/not-a-record', { record: 'persons', path: '/persons/0' }],
    ]);
  });

  it('reports a fault inside a list by the field that holds it', () => {
    const authorisation = {
      id: 'a',
      personId: 'c1',
      kind: 'muhp',
      decidedOn: '2024-01-01',
      start: '2024-01-01',
      end: '2024-06-01',
    };
    expect(
      faultsOf({ authorisations: [{ ...authorisation, suspensions: [{ start: '2024-13-01' }] }] }),
    ).toEqual([['core/invalid-field', { record: 'authorisations', id: 'a', field: 'suspensions.0.start' }]]);
  });
});

describe('a text with a tab or a line end, of another script or with an emoji', () => {
  it('is kept', () => {
    const persons = ['Fatıma\tÖ.', 'twee\r\nregels', 'يوسف', '👧🏽'].map((name, i) => ({
      ...child,
      id: `c${i}`,
      name,
    }));
    expect(parseRegister({ persons })).toMatchObject({ register: { persons }, findings: [] });
  });
});

describe('a record that is kept although something is wrong', () => {
  it.each([
    [
      'an unknown code',
      { persons: [child], placements: [{ ...stay, careForm: 'gezinshuiss' }] },
      'core/unknown-code',
    ],
    ['an impossible BSN', { persons: [{ ...child, bsn: '123456789' }] }, 'core/invalid-identifier'],
    ['a reference into the void', { persons: [], placements: [stay] }, 'core/dangling-reference'],
    ['an id that occurs twice', { persons: [child, child] }, 'core/duplicate-id'],
  ])('has %s', (_, input, code) => {
    const { findings, rejected } = parseRegister(input);
    expect(findings.map((each) => [each.code, each.severity])).toEqual([[code, 'error']]);
    expect(rejected).toEqual([]);
  });

  it('suggests the nearest code, in the language asked for', () => {
    const input = { placements: [{ ...stay, careForm: 'Gezins huis' }] };
    expect(parseRegister(input, { locale: 'nl' }).findings[0]?.message).toContain('Bedoelde u gezinshuis?');
    expect(parseRegister(input).findings[0]?.params).toEqual({ field: 'careForm', nearest: 'gezinshuis' });
  });

  it('points nowhere only when the table it points to is there: absent is unknown', () => {
    expect(faultsOf({ placements: [stay] })).toEqual([]);
    const authority = { id: 'g', childId: 'c1', holderId: 'gi1', kind: 'guardian-gi', start: '2024-01-01' };
    expect(faultsOf({ persons: [child], authorities: [authority] })).toEqual([]);
    expect(faultsOf({ persons: [child], organisations: [], authorities: [authority] })).toEqual([
      ['core/dangling-reference', { record: 'authorities', id: 'g', field: 'holderId' }],
    ]);
  });

  it('does not point nowhere when its target was rejected: one fault, one finding', () => {
    expect(faultsOf({ persons: [{ id: 'c1', birthDate: 'x' }], placements: [stay] })).toHaveLength(1);
  });
});

describe('what the register does not know', () => {
  it('is a table: reported by position, not read', () => {
    const { findings } = parseRegister({ about: {}, placment: [] });
    expect(findings).toMatchObject([
      {
        code: 'core/unknown-table',
        severity: 'warning',
        location: { path: '*[1]' },
        params: { nearest: 'placements' },
      },
    ]);
  });

  it('is a field: reported once, however many rows have it', () => {
    const rows = [1, 2, 3].map((n) => ({ ...child, id: `c${n}`, birthdate: 'x' }));
    expect(parseRegister({ persons: rows }).findings).toMatchObject([
      { code: 'core/unknown-field', severity: 'warning', params: { table: 'persons', nearest: 'birthDate' } },
    ]);
  });

  it('is a table that is no list', () => {
    expect(faultsOf({ persons: {} })).toEqual([['core/not-a-table', { record: 'persons' }]]);
  });

  it.each([undefined, null, 5, 'text', [1]])('is %j: no register at all', (input) => {
    expect(parseRegister(input)).toMatchObject({
      register: { about: { version: '1' } },
      findings: [{ code: 'core/not-a-register', severity: 'error' }],
    });
  });

  it('is a table that is there twice, under both its names: the second is not read', () => {
    const { register, findings } = parseRegister({ 'home-spells': [], homeSpells: [{ id: 'h' }] });
    expect(register.homeSpells).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['core/duplicate-table']);
  });

  it('is something about itself: the rest is kept', () => {
    const { register, findings } = parseRegister({
      about: {
        version: '1',
        extractedOn: '1 januari',
        invented: true,
        extractedon: 'x',
        rejected: { Jansen: 3 },
      },
    });
    expect(register.about).toEqual({ version: '1', invented: true });
    expect(findings.map(({ code, location }) => [code, location.path])).toEqual([
      ['core/invalid-about', '/about/extractedOn'],
      ['core/unknown-about', '/about/*[3]'],
      ['core/invalid-about', '/about/rejected'],
    ]);
  });

  it.each(['2', '1.0', 'x'])('is the version %j: a warning, and everything is read', (version) => {
    const { register, findings } = parseRegister({ about: { version, invented: true }, persons: [child] });
    expect(findings).toMatchObject([
      { code: 'core/unknown-version', severity: 'warning', location: { path: '/about/version' } },
    ]);
    expect(register).toEqual({ about: { version, invented: true }, persons: [child] });
  });

  it('is a version that is no text: an error, and everything is read as version 1', () => {
    const { register, findings } = parseRegister({ about: { version: 1 }, persons: [child] });
    expect(findings.map(({ code }) => code)).toEqual(['core/invalid-about']);
    expect(register).toEqual({ about: { version: '1' }, persons: [child] });
  });

  it('is an about that is no object', () => {
    expect(faultsOf({ about: 'x' })).toEqual([['core/invalid-about', { path: '/about' }]]);
  });
});

describe('privacy', () => {
  it('gives the position of a record whose id looks like a BSN, not the id', () => {
    expect(faultsOf({ persons: [{ id: '999900006', birthDate: 'x' }] })).toEqual([
      ['core/invalid-field', { record: 'persons', path: '/persons/0', field: 'birthDate' }],
    ]);
  });

  it('never repeats a value, nor the name of an unknown field or table', () => {
    const secret = 'Jansje-Geheim';
    const { findings } = parseRegister({
      [secret]: [],
      about: { extractedOn: secret, coverage: secret },
      persons: [
        { id: 'c1', birthDate: secret, bsn: secret, [secret]: 1 },
        { id: 'c2', birthDate: '2012-03-01', bsn: secret, sex: secret },
      ],
      placements: [{ ...stay, personId: secret, careForm: secret, endUnknown: secret, [secret]: secret }],
    });
    expect(findings.length).toBeGreaterThan(5);
    expect(JSON.stringify(findings)).not.toContain(secret);
  });
});

describe('rows that were lost before', () => {
  it('stay counted', () => {
    const about = { version: '1', rejected: { persons: 2, placements: 1 } };
    expect(parseRegister({ about, persons: [5] }).register.about.rejected).toEqual({
      persons: 3,
      placements: 1,
    });
    expect(parseRegister({ about, persons: [child] }).register.about.rejected).toEqual({
      persons: 2,
      placements: 1,
    });
  });
});

describe('a great many faults', () => {
  it('make a small result: all counted, the first kept', () => {
    const persons = Array.from({ length: 5000 }, (_, n) => ({ id: `c${n}`, birthDate: 'x' }));
    const { findings, truncated, rejected } = parseRegister({ persons }, { keepPerCode: 10 });
    expect(findings).toHaveLength(10);
    expect(truncated).toEqual({ 'core/invalid-field': 5000 });
    expect(rejected).toHaveLength(5000);
  });
});

describe('any data at all', () => {
  it('never makes it throw, and never changes what came in', () => {
    const keys = fc.constantFrom(
      'persons',
      'placements',
      'about',
      'home-spells',
      '__proto__',
      'constructor',
      'x',
    );
    const rows = fc.dictionary(
      fc.constantFrom('id', 'personId', 'start', 'careForm', '__proto__', 'x'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(
        fc.dictionary(keys, fc.oneof(fc.array(fc.oneof(rows, fc.jsonValue())), fc.jsonValue())),
        (input) => {
          const before = JSON.stringify(input);
          const { findings } = parseRegister(input);
          expect(JSON.stringify(input)).toBe(before);
          expect(findings.every(({ message }) => !/\{\w+\}/.test(message))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('asks for the next row, and the next table, when it is done with the one before', () => {
    const order: string[] = [];
    function* rows(ids: readonly string[]) {
      for (const id of ids) {
        order.push(id);
        yield { id, birthDate: id === 'bad' ? '2012-02-30' : '2012-03-01' };
      }
    }
    function* entries() {
      yield ['persons', rows(['c1', 'bad', 'c2'])] as const;
      order.push('groups');
      yield ['groups', []] as const;
    }
    const { register, rejected } = parseRegisterEntries(entries());
    expect(order).toEqual(['c1', 'bad', 'c2', 'groups']);
    expect(register.persons?.map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(rejected).toEqual([{ record: 'persons', row: 1 }]);
  });
});
