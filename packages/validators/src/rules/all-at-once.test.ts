import { addDays, type PlainDate, parseRegister, type Register, type TableName } from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import situations from '../../fixtures/situations.json' with { type: 'json' };
import { reportAsJson } from '../engine/index.js';
import { allExamples, failingExamples, together } from '../testing/every-fault.js';
import { validate } from '../validate.js';
import { domainRules } from './domain-rules.js';

const asOf = '2025-01-01';

describe('a register with every fault at once', () => {
  const judgedNow = failingExamples.filter(({ example }) => (example.asOf ?? asOf) === asOf);
  const register = together(judgedNow.map(({ example }) => example));
  const report = validate(register, { asOf, keepPerRule: 5 });

  it('breaks no rule down and keeps a small report that counts all', () => {
    expect(report.summary.crashed).toBe(0);
    for (const { id, failed } of report.rules) {
      const kept = report.findings.filter(({ rule }) => rule === id).length;
      expect([id, kept]).toEqual([id, Math.min(failed, 5)]);
    }
  });

  it('has faults of nearly every rule: a table that is there now may speak for another example', () => {
    const ids = new Set(judgedNow.map(({ id }) => id));
    const silent = report.rules.filter(({ id, failed }) => ids.has(id) && failed === 0).map(({ id }) => id);
    expect(silent.length).toBeLessThan(ids.size / 10);
  });

  it('is the same in any order of rows', () => {
    const reversed = Object.fromEntries(
      Object.entries(register).map(([table, rows]) => [
        table,
        Array.isArray(rows) ? [...rows].reverse() : rows,
      ]),
    ) as unknown as Register;
    expect(reportAsJson(validate(reversed, { asOf, keepPerRule: 5 }))).toBe(reportAsJson(report));
  });
});

/** Values that a field may wrongly hold. */
const odd = fc.constantFrom<unknown>(
  '0001-01-01',
  '9999-12-31',
  '2024-02-29',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '=1+1',
  '\u001b[2J',
  '',
  ' ',
  0,
  -1,
  1e308,
  Number.NaN,
  true,
  null,
  [],
  {},
  [null],
);
const bases: readonly { readonly [table: string]: unknown }[] = [
  ...allExamples.map(({ records }) => records as { readonly [table: string]: unknown }),
  ...situations.items.map(({ records }) => records as { readonly [table: string]: unknown }),
];
/** A record with one field turned into something odd, or into what another record has there, or a record less. */
const corruption = fc.record({
  table: fc.nat(),
  row: fc.nat(),
  field: fc.nat(),
  value: odd,
  kind: fc.constantFrom('odd', 'copied', 'gone', 'double'),
});

describe('any example or situation, corrupted at random', () => {
  it('never throws, breaks no rule down, and reports every rule', () => {
    fc.assert(
      fc.property(
        fc.nat(bases.length - 1),
        fc.array(corruption, { minLength: 1, maxLength: 6 }),
        (position, corruptions) => {
          const damaged: Record<string, unknown[]> = JSON.parse(JSON.stringify(bases[position]));
          for (const one of corruptions) corrupt(damaged, one);
          const read = parseRegister(damaged);
          const report = validate(read.register, { asOf, found: read });
          expect(report.rules.filter(({ outcome }) => outcome === 'crashed')).toEqual([]);
          expect(report.rules).toHaveLength(domainRules.length);
        },
      ),
      { numRuns: 1000 },
    );
  }, 60_000);
});

function corrupt(
  tables: Record<string, unknown[]>,
  {
    table,
    row,
    field,
    value,
    kind,
  }: { table: number; row: number; field: number; value: unknown; kind: string },
): void {
  const names = Object.keys(tables);
  const rows = tables[names[table % Math.max(1, names.length)] ?? ''];
  if (rows === undefined || rows.length === 0) return;
  const at = row % rows.length;
  const record = rows[at] as Record<string, unknown>;
  if (typeof record !== 'object' || record === null) return;
  if (kind === 'gone') rows.splice(at, 1);
  else if (kind === 'double') rows.push({ ...record });
  else {
    const fields = Object.keys(record);
    const name = fields[field % Math.max(1, fields.length)] ?? 'id';
    const other = rows[(at + 1) % rows.length] as Record<string, unknown> | null;
    record[name] = kind === 'copied' ? (other?.[name] ?? value) : value;
  }
}

describe('ten thousand records for one child', () => {
  const days = Array.from(
    { length: 10_000 },
    (_, at) => `${2000 + (at % 25)}-0${1 + (at % 9)}-1${at % 10}` as const,
  );
  const many = (table: TableName): Register => {
    const example = allExamples.find(({ records }) => (records[table]?.length ?? 0) > 0);
    const [first] = example?.records[table] ?? [];
    const others = Object.entries(example?.records ?? {}).filter(([name]) => name !== table);
    return {
      about: { version: '1' },
      ...Object.fromEntries(others),
      [table]: days.map((start, at) => ({
        ...first,
        id: `x${at}`,
        ...(first && 'start' in first && { start }),
      })),
    };
  };

  it.each([
    'placements',
    'trajectories',
    'authorisations',
    'measures',
    'authorities',
    'consents',
    'plans',
  ] as const)(
    'of %s are judged',
    (table) => {
      const report = validate(many(table), { asOf });
      expect(report.summary.crashed).toBe(0);
    },
    20_000,
  );
});

/** Four hundred records in each of several tables: what is asked for each pair of records shows here. */
describe('many records in several tables for one child', () => {
  const count = 400;
  const rows: Readonly<Record<string, (at: number, start: PlainDate, end: PlainDate) => unknown>> = {
    placements: (at, start, end) => ({ ...one(at, 'p', start, addDays(end, 600)), careForm: 'gezinshuis' }),
    trajectories: (at, start, end) => ({ ...one(at, 't', start, addDays(end, 600)), careForm: 'ambulant' }),
    measures: (at, start, end) => ({ ...one(at, 'm', start, end), kind: at % 2 ? 'ots' : 'schorsing-gezag' }),
    authorisations: (at, start, end) => ({
      ...one(at, 'u', start, end),
      kind: at % 2 ? 'gesloten-machtiging' : 'muhp',
      decidedOn: start,
    }),
    authorities: (at, start, end) => ({
      ...one(at, 'a', start, end),
      childId: 'c1',
      holderId: `h${at % 5}`,
      kind: 'joint-parents',
    }),
    consents: (at, givenOn) => ({
      id: `k${at}`,
      personId: 'c1',
      byId: `h${at % 5}`,
      about: `t${at}`,
      givenOn,
    }),
    addresses: (at, start, end) => ({
      ...one(at, 'd', start, end),
      personId: at % 2 ? 'c1' : `h${at % 5}`,
      kind: 'home',
      municipality: `GM${1000 + (at % 50)}`,
    }),
    requests: (at, filedOn) => ({
      id: `r${at}`,
      personId: 'c1',
      kind: 'gesloten-machtiging',
      filedBy: 'gi1',
      filedOn,
    }),
    decisions: (at, date) => ({
      id: `e${at}`,
      personId: 'c1',
      kind: at % 2 ? 'suspension-of-gezag' : 'suspension-withdrawn',
      by: 'kinderrechter',
      about: `h${at % 5}`,
      date,
    }),
  };
  const one = (at: number, letter: string, start: PlainDate, end: PlainDate) => ({
    id: `${letter}${at}`,
    personId: 'c1',
    municipality: 'GM0363',
    start,
    end,
  });
  const filled = (tables: readonly string[]): Register =>
    ({
      about: { version: '1' },
      persons: [{ id: 'c1', birthDate: '2012-02-29' }],
      ...Object.fromEntries(
        Object.keys(rows).map((table) => [
          table,
          tables.includes(table)
            ? Array.from({ length: count }, (_, at) => {
                const start = addDays('2015-01-01', at * 7);
                return rows[table]?.(at, start, addDays(start, at % 6));
              })
            : [],
        ]),
      ),
    }) as unknown as Register;

  it.each([
    [['placements', 'authorities']],
    [['placements', 'authorisations']],
    [['requests', 'measures']],
    [['trajectories', 'consents']],
    [['placements', 'measures', 'authorities']],
    [['trajectories', 'measures', 'authorities']],
    [['placements', 'authorities', 'addresses']],
    [['authorities', 'measures', 'decisions']],
    [Object.keys(rows)],
  ])(
    'are judged: %s',
    (tables) => {
      const report = validate(filled(tables), { asOf, keepPerRule: 5 });
      expect(report.summary.crashed).toBe(0);
    },
    20_000,
  );
});
