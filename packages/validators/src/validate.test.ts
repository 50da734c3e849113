import {
  type Bsn,
  parseRegister,
  type Register,
  type TableName,
  tableNames,
  type UnknownCode,
} from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineRule, findingsOf, reportAsJson, reportAsText } from './engine/index.js';
import { domainRules } from './rules/index.js';
import { anyRegister } from './testing/any-register.js';
import { goodRegister } from './testing/good-register.js';
import { validate } from './validate.js';

const asOf = '2025-01-01';
const nothing: Register = { about: { version: '1' } };

describe('validate', () => {
  it('runs all rules unless told which', () => {
    expect(validate(nothing, { asOf }).rules.map(({ id }) => id)).toEqual(domainRules.map(({ id }) => id));
    const some = domainRules.filter(({ id }) => id.startsWith('P'));
    expect(validate(nothing, { asOf, rules: some }).rules).toHaveLength(some.length);
  });

  it('says of an empty register that nothing could be judged', () => {
    const { summary, findings } = validate(nothing, { asOf });
    expect(summary).toEqual({
      errors: 0,
      warnings: 0,
      infos: 0,
      passed: 0,
      failed: 0,
      skipped: domainRules.length,
      crashed: 0,
    });
    expect(findings).toEqual([]);
  });

  it('takes a rule of your own beside its own, and another weight', () => {
    const mine = defineRule({
      id: 'OUR01',
      severity: 'info',
      source: 'our own agreement',
      title: { nl: 'geen naam', en: 'no name' },
      message: { nl: 'Geen naam.', en: 'No name.' },
      on: 'organisations',
      check: (organisation, { report }) => report(organisation),
    });
    const milder = domainRules.map((rule) =>
      rule.id === 'P03' ? { ...rule, severity: 'info' as const } : rule,
    );
    const register: Register = {
      ...nothing,
      organisations: [
        { id: 'o1', kind: 'gi', certificateFrom: '2024-01-02', certificateUntil: '2024-01-01' },
      ],
    };
    const { findings } = validate(register, { asOf, rules: [mine, ...milder] });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['OUR01', 'info'],
      ['P03', 'info'],
    ]);
  });

  it('is the same whatever the order of the rows and of the rules', () => {
    fc.assert(
      fc.property(
        anyRegister.chain((register) => fc.tuple(fc.constant(register), shuffled(register))),
        ([first, second]) => {
          const rules = [...domainRules].reverse();
          const options = { asOf, keepPerRule: 2 } as const;
          expect(reportAsJson(validate(second, { ...options, rules }))).toBe(
            reportAsJson(validate(first, options)),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never throws and breaks no rule down, whatever the dates', () => {
    const fired = new Set<string>();
    fc.assert(
      fc.property(anyRegister, (register) => {
        const { rules, summary, findings } = validate(register, { asOf });
        expect(summary.crashed).toBe(0);
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
        for (const { id, failed } of rules) if (failed > 0) fired.add(id);
      }),
      { numRuns: 300, seed: 1 },
    );
    // Else the law above was tried on too little.
    expect(fired.size).toBeGreaterThan(15);
  });

  it('never throws on rows corrupted at random, and breaks no rule down', () => {
    fc.assert(
      fc.property(
        anyRegister,
        fc.array(corruption, { minLength: 1, maxLength: 5 }),
        (register, corruptions) => {
          const damaged: Record<string, unknown> = JSON.parse(JSON.stringify(register));
          for (const { table, row, field, value } of corruptions) {
            const rows = damaged[table];
            const record = Array.isArray(rows) ? rows[row % Math.max(1, rows.length)] : undefined;
            if (typeof record === 'object' && record !== null) Object.assign(record, { [field]: value });
          }
          const read = parseRegister(damaged);
          const report = validate(read.register, { asOf, found: read });
          expect(report.summary.crashed).toBe(0);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a register with nothing wrong in it', () => {
  const codesIn = (input: unknown): readonly string[] => {
    const read = parseRegister(input);
    return findingsOf(validate(read.register, { asOf, found: read })).map(({ code }) => code);
  };

  it('gives no finding, and many rules judge something', () => {
    const { summary } = validate(goodRegister, { asOf });
    expect(codesIn(goodRegister)).toEqual([]);
    expect(summary.passed).toBeGreaterThan(20);
  });

  /** The good register with other values in one record; `undefined` takes a field away. */
  const withFault = (table: TableName, id: string, values: object): Register => ({
    ...goodRegister,
    [table]: goodRegister[table]?.map((record) => (record.id === id ? { ...record, ...values } : record)),
  });

  const faults: readonly (readonly [code: string, table: TableName, id: string, values: object])[] = [
    ['core/invalid-field', 'placements', 'c1-2022', { start: '2023-02-30' }],
    ['core/missing-field', 'placements', 'c1-2022', { careForm: undefined }],
    ['core/unknown-field', 'placements', 'c1-2022', { bedNumber: 3 }],
    ['core/unknown-code', 'placements', 'c1-2022', { careForm: 'family-house' }],
    ['core/invalid-identifier', 'persons', 'c1', { bsn: '999990018' }],
    ['core/duplicate-id', 'persons', 'c1', { id: 'c2' }],
    ['core/dangling-reference', 'placements', 'c1-2022', { personId: 'nobody' }],
    ['P01', 'persons', 'c1', { birthDate: '2025-01-02' }],
    ['P02', 'persons', 'c1', { deathDate: '2023-06-01' }],
    ['P03', 'organisations', 'o1', { certificateUntil: '2014-12-31' }],
    ['P04', 'placements', 'c1-2022', { endUnknown: true }],
    ['P06', 'persons', 'adult', { birthDate: '1999-03-01' }],
    ['P07', 'persons', 'c2', { birthDate: '2004-03-01' }],
    ['P08', 'trajectories', 'again', { start: '2024-09-01' }],
    ['P10', 'placements', 'foster', { start: '2023-07-02' }],
    ['P11', 'trajectories', 'day-care', { personId: 'adult' }],
    ['P12', 'persons', 'c1', { bsn: undefined }],
    ['S01', 'placements', 'c1-2023', { start: '2022-12-31' }],
    ['S02', 'placements', 'c1-2023', { nightsPerWeek: 8 }],
    ['S03', 'placements', 'c1-2023', { nightsPerWeek: 4 }],
    ['S04', 'placements', 'weekends', { nightsPerWeek: 1 }],
    ['S05', 'persons', 'adult', { birthDate: '2002-06-01' }],
    ['S06', 'persons', 'c1', { birthDate: '2002-06-01' }],
    ['S07', 'placements', 'c7-2022', { groupId: 'small' }],
    ['S08', 'placements', 'c7-2023', { groupId: 'house' }],
    ['S18', 'homeSpells', 'h1', { start: '2024-01-03' }],
  ];

  it.each(faults)('gives %s when %s/%s has %j', (code, table, id, values) => {
    expect(codesIn(withFault(table, id, values))).toContain(code);
  });

  it.each<[string, object]>([
    ['core/not-a-record', { groups: [7] }],
    ['core/not-a-table', { groups: {} }],
    ['core/unknown-table', { beds: [] }],
    ['core/duplicate-table', { 'home-spells': [] }],
    ['core/invalid-about', { about: { version: '1', extractedOn: '2023-02-30' } }],
  ])('gives %s with %j', (code, tables) => {
    expect(codesIn({ ...goodRegister, ...tables })).toContain(code);
  });
});

describe('privacy', () => {
  const bsn = '999990019';
  const name = 'Ypkje Zonderland';
  const birthDate = '2001-07-13';
  // With name, number or birth date in every field that can hold them; most rules fail.
  const telling = { endReason: name, providerId: bsn, locationId: name, municipality: name, adviserId: bsn };
  const register: Register = {
    about: { version: '1' },
    persons: [
      { id: bsn, birthDate, bsn: bsn as Bsn, name, municipality: name, deathDate: '2024-11-05' },
      { id: '999990007', birthDate: '2025-03-09', name },
    ],
    placements: [
      { id: '999990019', personId: bsn, careForm: 'voltijdpleegzorg', start: '2020-02-02', ...telling },
      {
        id: '999990020',
        personId: bsn,
        careForm: 'gezinshuis',
        start: '2020-02-03',
        nightsPerWeek: 9,
        ...telling,
      },
      {
        id: '999990032',
        personId: bsn,
        careForm: name as UnknownCode,
        start: '2024-12-02',
        end: '2024-12-01',
        endUnknown: true,
        ...telling,
      },
      {
        id: 'p4',
        personId: bsn,
        careForm: 'behandelgroep',
        start: '2020-02-03',
        nightsPerWeek: 2,
        programme: 'beter-met-thuis',
        end: '2024-02-01',
        ...telling,
        destination: 'home',
      },
    ],
    trajectories: [
      { id: 't1', personId: bsn, careForm: 'ambulant', start: '2023-05-05', helpPart: 3, referrer: name },
      { id: 't2', personId: bsn, careForm: 'ambulant', start: '2024-05-05', ground: 'resumed' },
      { id: 't3', personId: '999990007', careForm: 'ambulant', start: '2024-05-05' },
    ],
    homeSpells: [{ id: 'h1', personId: bsn, start: '2024-10-02', with: name }],
    householdSpells: [{ id: 'hh', personId: bsn, householdId: name, start: '2010-01-01' }],
  };
  // The 18th, 21st and 23rd birthdays tell the birth date as well.
  const secrets = [
    bsn,
    '999990007',
    '999990020',
    '999990032',
    name,
    'Zonderland',
    birthDate,
    '2019-07-13',
    '2022-07-13',
    '2024-07-13',
    '2025-03-09',
    '2024-11-05',
  ];

  it('is kept by every form of the report', () => {
    for (const locale of ['nl', 'en'] as const) {
      const read = parseRegister(register, { locale });
      const report = validate(read.register, { asOf, locale, found: read });
      const failed = report.rules.filter((one) => one.outcome === 'failed').map(({ id }) => id);
      // Else little would be said that could tell.
      const most = [
        'P01',
        'P02',
        'P03',
        'P04',
        'P06',
        'P07',
        'P11',
        'P12',
        'S01',
        'S02',
        'S03',
        'S04',
        'S05',
        'S06',
        'S18',
      ];
      expect(failed).toEqual(expect.arrayContaining(most));
      for (const form of [
        reportAsJson(report),
        reportAsText(report, { locale, rules: domainRules, places: 100 }),
      ]) {
        for (const secret of secrets) expect(form).not.toContain(secret);
      }
    }
  });

  it('is kept for any birth date', () => {
    fc.assert(
      fc.property(anyRegister, fc.integer({ min: 1990, max: 2010 }), (any, year) => {
        const persons = (any.persons ?? []).map((one) => ({
          ...one,
          birthDate: `${year}-11-23` as const,
          name,
        }));
        // Closed on the last day before the 18th birthday, as a system does that writes a last day for an end.
        const authorities = persons.map(({ id, birthDate: start }) => ({
          id: `of-${id}`,
          childId: id,
          holderId: 'mother',
          kind: 'sole-parent' as const,
          start,
          end: `${year + 18}-11-22` as const,
        }));
        const report = validate({ ...any, persons, authorities }, { asOf });
        const forms = reportAsJson(report) + reportAsText(report, { rules: domainRules, places: 100 });
        expect(forms).not.toContain('-11-23');
        expect(forms).not.toContain('-11-22');
        expect(forms).not.toContain('Zonderland');
      }),
    );
  });
});

const corruption = fc.record({
  table: fc.constantFrom(...tableNames),
  row: fc.nat({ max: 40 }),
  field: fc.constantFrom(
    'id',
    'start',
    'end',
    'personId',
    'careForm',
    'birthDate',
    'deathDate',
    'nightsPerWeek',
    '__proto__',
    'kind',
  ),
  value: fc.constantFrom<unknown>(
    null,
    '',
    '2023-02-30',
    '9999-12-31',
    '0001-01-01',
    'p1',
    '999990019',
    'x',
    -1,
    Number.NaN,
    [],
    {},
    '=1+1',
    '<b>',
    '\u001b[2J',
  ),
});

/** The same register with the rows of every table in another order. */
function shuffled(register: Register): fc.Arbitrary<Register> {
  const tables = tableNames.filter((table) => register[table] !== undefined);
  const rows = tables.map((table) => {
    const all: readonly unknown[] = register[table] ?? [];
    return fc.shuffledSubarray([...all], { minLength: all.length });
  });
  return fc.tuple(...rows).map((shuffledRows) => {
    const entries = tables.map((table, at) => [table, shuffledRows[at]] as const);
    return { about: register.about, ...Object.fromEntries(entries) };
  });
}
