import {
  type CareTrajectory,
  fieldsOf,
  JeugdError,
  parseRegister,
  type Register,
  tableNames,
} from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../report/findings-of.js';
import { checkRegister } from './check-register.js';
import { defineGroupRule, defineRule } from './define-rule.js';
import type { RecordRule, Rule } from './rule.js';

const title = { nl: 'titel', en: 'title' };
const message = { nl: '{count} fouten', en: '{count} faults' };
const rule = (part: Partial<RecordRule<'persons'>> = {}): Rule =>
  defineRule({
    id: 'X01',
    severity: 'error',
    source: 'test',
    title,
    message,
    on: 'persons',
    check: () => undefined,
    ...part,
  });
const register: Register = {
  about: { version: '1' },
  persons: [
    { id: 'b', birthDate: '2012-03-01' },
    { id: 'a', birthDate: '2013-03-01' },
  ],
};
const check = (
  rules: readonly Rule[],
  options: { keepPerRule?: number; locale?: 'nl' } = {},
  data = register,
) => checkRegister(data, rules, { asOf: '2025-01-01', ...options });

describe('the four outcomes', () => {
  it('passes a rule that found nothing, with the records it judged', () => {
    expect(check([rule()]).rules).toEqual([
      { id: 'X01', severity: 'error', outcome: 'passed', checked: 2, failed: 0 },
    ]);
  });

  it('fails a rule that found something, and says it in the language asked for', () => {
    const report = check(
      [rule({ check: (person, { report }) => report(person, { count: 3 }, { field: 'sex' }) })],
      {
        locale: 'nl',
      },
    );
    expect(report.rules).toEqual([
      { id: 'X01', severity: 'error', outcome: 'failed', checked: 2, failed: 2 },
    ]);
    expect([report.locale, check([]).locale]).toEqual(['nl', 'en']);
    expect(report.findings[0]).toEqual({
      code: 'X01',
      rule: 'X01',
      severity: 'error',
      message: '3 fouten',
      location: { record: 'persons', id: 'a', field: 'sex' },
      params: { count: 3 },
      fingerprint: 'X01|persons|a|sex',
    });
    expect(report.summary).toEqual({
      errors: 2,
      warnings: 0,
      infos: 0,
      passed: 0,
      failed: 1,
      skipped: 0,
      crashed: 0,
    });
  });

  it.each<[string, Partial<RecordRule<'persons'>>]>([
    ['nothing-to-check', { appliesTo: () => false }],
    ['table-missing:groups', { needs: ['groups'] }],
    ['not-in-force', { validFrom: '2025-01-02' }],
    ['not-in-force', { validUntil: '0001-01-01' }],
    ['shy', { unless: { reason: 'shy', text: title, holds: () => true } }],
  ])('skips a rule because of %s', (reason, part) => {
    expect(check([rule(part)]).rules).toEqual([
      { id: 'X01', severity: 'error', outcome: 'skipped', checked: 0, failed: 0, reason },
    ]);
  });

  it('skips a rule whose table is absent, and not one whose table is empty for that reason', () => {
    expect(check([rule()], {}, { about: { version: '1' } }).rules[0]?.reason).toBe('table-missing:persons');
    expect(check([rule()], {}, { about: { version: '1' }, persons: [] }).rules[0]?.reason).toBe(
      'nothing-to-check',
    );
  });

  it('skips a rule on several tables only when it has none of them', () => {
    const several = defineRule({
      id: 'X01',
      severity: 'error',
      source: 'test',
      title,
      message,
      on: ['trajectories', 'placements'],
      needs: ['groups'],
      check: () => undefined,
    });
    const about = { version: '1' };
    const reasonFor = (data: Register) => check([several], {}, data).rules[0]?.reason;
    expect(reasonFor({ about })).toBe('no-table-of:trajectories,placements');
    expect(reasonFor({ about, placements: [] })).toBe('table-missing:groups');
    expect(reasonFor({ about, placements: [], groups: [] })).toBe('nothing-to-check');
  });

  it('names every table that a rule on one table lacks', () => {
    const data: Register = { about: { version: '1' } };
    expect(check([rule({ needs: ['groups'] })], {}, data).rules[0]?.reason).toBe(
      'table-missing:persons,groups',
    );
  });

  it('goes on after a breakdown, with the other records and the other rules', () => {
    const breaks = rule({
      check(person, { report }) {
        if (person.id === 'a') throw new TypeError(`cannot read ${person.birthDate}`);
        report(person);
      },
    });
    const report = check([breaks, rule({ id: 'X02' })]);
    expect(report.rules).toEqual([
      {
        id: 'X01',
        severity: 'error',
        outcome: 'crashed',
        checked: 2,
        failed: 1,
        reason: 'threw:TypeError',
        crashed: 1,
      },
      { id: 'X02', severity: 'error', outcome: 'passed', checked: 2, failed: 0 },
    ]);
    expect(report.findings).toHaveLength(1);
    expect(JSON.stringify(report)).not.toContain('2013');
  });

  it.each<[string, Partial<RecordRule<'persons'>>]>([
    [
      'appliesTo',
      {
        appliesTo: () => {
          throw new RangeError('x');
        },
      },
    ],
    [
      'a reservation',
      {
        unless: {
          reason: 'r',
          text: title,
          holds: () => {
            throw new RangeError('x');
          },
        },
      },
    ],
  ])('isolates a breakdown in %s', (_, part) => {
    expect(check([rule(part)]).rules[0]).toMatchObject({ outcome: 'crashed', reason: 'threw:RangeError' });
  });

  it('remembers nothing of what was thrown but the name of the error', () => {
    const breaks = (thrown: unknown) =>
      rule({
        check: () => {
          throw thrown;
        },
      });
    const named = Object.assign(new Error('x'), { name: '999990019' });
    expect(check([breaks('999990019')]).rules[0]?.reason).toBe('threw:unknown');
    expect(check([breaks(named)]).rules[0]?.reason).toBe('threw:unknown');
  });
});

describe('rules in force', () => {
  const days: unknown[] = [];
  const dated = defineRule({
    id: 'X03',
    severity: 'info',
    source: 'test',
    title,
    message,
    on: 'homeSpells',
    validFrom: '2024-01-01',
    validUntil: '2025-01-01',
    check: (spell, { inForce }) => days.push(inForce(spell)),
  });

  it.each([
    [{ start: '2023-12-01', end: '2024-01-01' }, undefined],
    [
      { start: '2023-12-01', end: '2024-01-02' },
      { start: '2024-01-01', end: '2024-01-02' },
    ],
    [{ start: '2024-12-31' }, { start: '2024-12-31', end: '2025-01-01' }],
    [{ start: '2025-01-01' }, undefined],
    [{ start: '2024-06-01', end: '2024-06-01' }, undefined],
    [{ start: '2024-06-01', end: '2024-05-01' }, undefined],
  ] as const)('judge %o on the days in force', (period, expected) => {
    days.length = 0;
    const report = check(
      [dated],
      {},
      { about: { version: '1' }, homeSpells: [{ id: 'h', personId: 'c', with: 'm', ...period }] },
    );
    expect(days).toEqual(expected === undefined ? [] : [expected]);
    expect(report.rules[0]?.reason).toBe(expected === undefined ? 'not-in-force' : undefined);
  });

  it('says there was nothing to check when it was in force on some records that it is not about', () => {
    const data = {
      about: { version: '1' },
      homeSpells: [
        { id: 'h1', personId: 'c', with: 'm', start: '2020-01-01', end: '2020-02-01' },
        { id: 'h2', personId: 'c', with: 'm', start: '2024-01-01' },
      ],
    } as const;
    const none = { ...dated, appliesTo: () => false };
    expect(check([none], {}, data).rules[0]?.reason).toBe('nothing-to-check');
  });
});

describe('rules on groups', () => {
  const seen: string[][] = [];
  const grouped = defineGroupRule({
    id: 'X04',
    severity: 'info',
    source: 'test',
    title,
    message,
    on: ['trajectories', 'placements'],
    by: 'personId',
    appliesTo: ({ careForm }) => careForm === 'pleegzorg',
    check(records, { all, report }) {
      seen.push(
        records.map(({ id }) => id),
        all.map(({ id }) => id),
      );
      for (const record of records) report(record);
    },
  });
  const data: Register = {
    about: { version: '1' },
    trajectories: [
      { id: 't2', personId: 'c1', careForm: 'pleegzorg', start: '2024-03-01' },
      { id: 't1', personId: 'c1', careForm: 'ambulant', start: '2024-01-01' },
    ],
    placements: [
      { id: 'p1', personId: 'c1', careForm: 'pleegzorg', start: '2024-02-01' },
      { id: 'p2', personId: 'c2', careForm: 'gezinshuis', start: '2024-02-01' },
    ],
  };

  it('get the records of one person in order of date, those judged and all', () => {
    seen.length = 0;
    const report = check([grouped], {}, data);
    expect(seen).toEqual([
      ['p1', 't2'],
      ['t1', 'p1', 't2'],
    ]);
    expect(report.rules[0]).toMatchObject({ checked: 2, failed: 2 });
  });

  it('name the table in which a record stands', () => {
    const places = check([grouped], {}, data).findings.map(
      ({ location }) => `${location.record}/${location.id}`,
    );
    expect(places).toEqual(['placements/p1', 'trajectories/t2']);
  });

  it('name the table of each of many records of one person, and the row where the id may not be shown', () => {
    const stays = (letter: string) =>
      Array.from({ length: 200 }, (_, at) => ({
        id: `${letter}${at}`,
        personId: 'c1',
        careForm: 'pleegzorg' as const,
        start: '2024-03-01' as const,
      }));
    const trajectories = [...stays('t'), { ...stays('t')[0], id: '999990019' } as CareTrajectory];
    const report = check([grouped], {}, { about: { version: '1' }, trajectories, placements: stays('p') });
    const tables = report.findings.map(({ location }) => [
      location.id?.[0] ?? location.path,
      location.record,
    ]);
    expect(tables).toHaveLength(401);
    expect(new Set(tables.map(String))).toEqual(
      new Set(['p,placements', 't,trajectories', '/trajectories/200,trajectories']),
    );
  });

  it('walk the tables that are there', () => {
    const { trajectories, ...without } = data;
    expect(trajectories).toHaveLength(2);
    expect(check([grouped], {}, without).rules[0]).toMatchObject({ checked: 1 });
  });
});

describe('the place of a finding', () => {
  it('is the position for an id that looks like a BSN', () => {
    const data: Register = {
      about: { version: '1' },
      persons: [
        { id: 'x', birthDate: '2012-03-01' },
        { id: '999990019', birthDate: '2012-03-01' },
      ],
    };
    const all = rule({ check: (person, { report }) => report(person) });
    expect(check([all], {}, data).findings.map(({ location }) => location)).toEqual([
      { record: 'persons', id: 'x' },
      { record: 'persons', path: '/persons/1' },
    ]);
  });

  it('is the row as it was read, also behind rows that were rejected', () => {
    const read = parseRegister({
      persons: [
        { id: 'bad', birthDate: '2023-02-30' },
        { id: '999990019', birthDate: '2012-03-01', sex: 'unheard-of' },
        7,
        { id: '999990020', birthDate: '2012-03-01' },
      ],
    });
    const all = rule({ check: (person, { report }) => report(person) });
    const report = checkRegister(read.register, [all], { asOf: '2025-01-01', found: read });
    const pathsOf = (code: string) =>
      report.findings.filter((one) => one.code === code).map(({ location }) => location.path);
    expect(pathsOf('core/unknown-code')).toEqual(['/persons/1']);
    expect(pathsOf('X01')).toEqual(['/persons/1', '/persons/3']);
  });

  it('is the table alone for a record that is not in it', () => {
    const copies = rule({ check: (person, { report }) => report({ ...person, id: '999990019' }) });
    expect(check([copies]).findings[0]?.location).toEqual({ record: 'persons' });
  });

  it('gets file and line from who knows them, and stands with its file', () => {
    const report = checkRegister(register, [rule({ check: (person, { report }) => report(person) })], {
      asOf: '2025-01-01',
      found: {
        findings: [],
        files: [
          { file: 'b.csv', kind: 'table', table: 'groups' },
          { file: 'a.csv', kind: 'table', table: 'persons' },
          { file: 'about.json', kind: 'about' },
        ],
        place: (location) => (location.id === 'a' ? { file: 'a.csv', line: 3, ...location } : location),
      },
    });
    expect(report.files?.map(({ file, kind, findings }) => [file, kind, findings.length])).toEqual([
      ['a.csv', 'persons', 1],
      ['about.json', 'about', 0],
      ['b.csv', 'groups', 0],
    ]);
    expect(findingsOf(report).map(({ location }) => location.id)).toEqual(['a', 'b']);
    expect(report.findings.map(({ location }) => location.id)).toEqual(['b']);
  });
});

describe('a record of any table', () => {
  it.each(tableNames)('is judged once, also with nothing but the fields it must have: %s', (table) => {
    const must = fieldsOf(table).filter(({ required }) => required);
    const record = Object.fromEntries(must.map(({ name }) => [name, '1']));
    const data = { about: { version: '1' }, [table]: [record] } as unknown as Register;
    const anyRecord = { ...rule(), on: table } as unknown as Rule;
    expect(check([anyRecord], {}, data).rules).toMatchObject([{ outcome: 'passed', checked: 1 }]);
  });
});

describe('a cap per rule', () => {
  it('counts all and keeps the first in the order of the records', () => {
    const persons = Array.from({ length: 50 }, (_, at) => ({
      id: `c${99 - at}`,
      birthDate: '2012-03-01' as const,
    }));
    const data: Register = { about: { version: '1' }, persons };
    const all = rule({ check: (person, { report }) => report(person) });
    const report = check([all], { keepPerRule: 3 }, data);
    expect(report.findings.map(({ location }) => location.id)).toEqual(['c50', 'c51', 'c52']);
    expect(report.truncated).toEqual({ X01: 50 });
    expect(report.summary.errors).toBe(50);
    expect(check([all], { keepPerRule: 0 }, data).findings).toEqual([]);
  });
});

describe('what was found before', () => {
  it('stands first, and counts with what was not kept', () => {
    const earlier = {
      code: 'core/unknown-code',
      severity: 'warning',
      message: 'm',
      location: {},
      fingerprint: 'f',
    } as const;
    const report = checkRegister(register, [rule({ check: (person, { report }) => report(person) })], {
      asOf: '2025-01-01',
      found: { findings: [earlier], truncated: { 'core/unknown-code': 5 } },
    });
    expect(report.findings.map(({ code }) => code)).toEqual(['core/unknown-code', 'X01', 'X01']);
    expect(report.summary).toMatchObject({ errors: 2, warnings: 5 });
    expect(report.truncated).toEqual({ 'core/unknown-code': 5 });
  });
});

describe('a wrong call', () => {
  it('throws on two rules with one id and on a day that does not exist', () => {
    expect(() => check([rule(), rule()])).toThrow(
      expect.objectContaining({ code: 'validators/duplicate-rule' }),
    );
    const asOf = '2023-02-30' as const;
    expect(() => checkRegister(register, [], { asOf })).toThrow(JeugdError);
  });
});
