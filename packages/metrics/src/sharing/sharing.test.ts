import type { Placement, PlainDate, Register } from '@jeugd/core';
import { addDays } from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../figures/figure.js';
import { shareWithin } from '../figures/share-within.js';
import { mergeRiskTables } from '../risk-table/merge.js';
import { parseRiskTable } from '../risk-table/parse.js';
import { publishableRiskTable } from '../risk-table/publishable.js';
import type { RiskTable } from '../risk-table/risk-table.js';
import { about, asOf, figures, stay } from '../testing/registers.js';
import { timeToHomeFigures } from './time-to-home-figures.js';
import { timeToHomeTable } from './time-to-home-table.js';

const destinations = ['home', 'home', 'home', 'kin-or-guardian', 'aged-out', undefined] as const;

/** A stay of some child: when it began, how long it took, and what then. */
const stayArbitrary = fc.record({
  start: fc.integer({ min: 0, max: 900 }),
  nights: fc.integer({ min: 0, max: 700 }),
  destination: fc.constantFrom(...destinations),
  programme: fc.constantFrom('thuisbest', 'mst', undefined),
});
type Stay = typeof stayArbitrary extends fc.Arbitrary<infer Value> ? Value : never;
const staysArbitrary = fc.array(stayArbitrary, { minLength: 1, maxLength: 60 });

/** A register in which each child has one stay. */
function registerOf(stays: readonly Stay[], name: string): Register {
  const placements = stays.map(({ start, nights, destination, programme }, child): Placement => {
    const first = addDays('2022-01-01', start);
    const end = destination === undefined ? undefined : addDays(first, nights);
    return stay(`${name}${child}`, first, end, destination, programme === undefined ? {} : { programme });
  });
  return { about, placements };
}

describe('days to home from a table', () => {
  it('is the figure of the records', () => {
    fc.assert(
      fc.property(staysArbitrary, (stays) => {
        const register = registerOf(stays, 'c');
        const [fromRecords] = figures(register, 'time-to-home');
        const [fromTable] = timeToHomeFigures(timeToHomeTable(register, { asOf }).table);
        const { warnings: ofRecords, ...figure } = fromRecords ?? { warnings: [] };
        expect(ofRecords.filter(({ code }) => code !== 'not-followed')).toEqual([]);
        expect(fromTable).toEqual({ ...figure, warnings: [] });
      }),
    );
  });

  it('is the figure of the records of each group, but for what was excluded', () => {
    fc.assert(
      fc.property(staysArbitrary, fc.constantFrom(0, 5), (stays, minCell) => {
        const register = registerOf(stays, 'c');
        const known = figures(register, 'time-to-home', { by: 'programme', minCell });
        const { table } = timeToHomeTable(register, { asOf, by: 'programme' });
        const found = timeToHomeFigures(table, { by: 'programme', minCell });
        const compared = ({ by, value, interval, n, curve, within }: (typeof found)[number]) => {
          return { by, value, interval, n, curve, within };
        };
        // A group of which nobody was followed has a figure of its own only where the records are.
        const followed = known.filter(({ n, suppressed }) => suppressed || (n ?? 0) > 0);
        if (followed.length === known.length) expect(found.map(compared)).toEqual(known.map(compared));
      }),
    );
  });

  it('of seven municipalities together is that of all records, to the last digit', () => {
    fc.assert(
      fc.property(fc.tuple(...Array.from({ length: 7 }, () => staysArbitrary)), (municipalities) => {
        const registers = municipalities.map((stays, municipality) => registerOf(stays, `m${municipality}-`));
        const sent = registers.map((register) => JSON.stringify(timeToHomeTable(register, { asOf }).table));
        const nation = { about, placements: registers.flatMap(({ placements = [] }) => placements) };
        const merged = mergeRiskTables(...sent.map(parseRiskTable));
        expect(merged).toEqual(timeToHomeTable(nation, { asOf }).table);
        const [pooled] = figures(nation, 'time-to-home');
        const [national] = timeToHomeFigures(merged);
        expect(national?.curve).toEqual(pooled?.curve);
        expect(national).toEqual({ ...pooled, warnings: [] });
      }),
      { numRuns: 20 },
    );
  });
});

describe('a table of days to home', () => {
  const placements = [stay('a', '2023-01-01', '2023-03-01', 'home'), stay('b', '2024-12-20')];

  it('says what it counted, and how many it could not', () => {
    // Follow-up ends on 4 December 2024, before b came.
    expect(timeToHomeTable({ about, placements }, { asOf, from: '2023-01-01' }).table).toEqual({
      version: 1,
      definition: {
        metric: 'time-to-home',
        version: '1',
        cohort: 'entry',
        window: { from: '2023-01-01', until: '2025-01-01' },
        asOf: '2025-01-01',
        lastingNights: 28,
        minNights: 4,
      },
      cells: [{ labels: {}, times: [59], atOrigin: 1, entered: [0], left: { home: [1] }, censored: [0] }],
      excluded: 1,
    });
  });

  it('does not add up with one of another window or day', () => {
    const table = (options: { asOf: PlainDate; from?: PlainDate }) =>
      timeToHomeTable({ about, placements }, options).table;
    const merge = (other: RiskTable) => () => mergeRiskTables(table({ asOf }), other);
    const differs = expect.objectContaining({ code: 'metrics/different-definition' });
    expect(merge(table({ asOf, from: '2023-01-01' }))).toThrow(differs);
    expect(merge(table({ asOf: '2024-12-31' }))).toThrow(differs);
  });

  it('needs days that are not those of a child', () => {
    const register = { about: { version: '1' }, placements };
    const refusal = expect.objectContaining({ code: 'metrics/needs-window' });
    expect(() => timeToHomeTable(register, { asOf })).toThrow(refusal);
    expect(() => timeToHomeTable(register, { asOf, from: '2023-01-01' })).toThrow(refusal);
    const { warnings } = timeToHomeTable(register, { asOf, from: '2023-01-01', until: '2024-01-01' });
    expect(warnings.map(({ code }) => code)).toEqual(['no-coverage']);
  });
});

describe('figures of a published table', () => {
  const children = (count: number, nights: number, programme: Stay['programme']): Stay[] =>
    Array.from({ length: count }, (_, child) => ({
      start: child,
      nights,
      destination: 'home',
      programme,
    }));
  const tableOf = (...stays: Stay[][]) =>
    timeToHomeTable(registerOf(stays.flat(), 'c'), { asOf, by: 'programme' }).table;

  it('say what was lost', () => {
    // 20 home after 66 days: 63 is the nearest week. The 9 of mst are too few.
    const safe = publishableRiskTable(tableOf(children(20, 66, 'thuisbest'), children(9, 10, 'mst')));
    const [figure, ...others] = timeToHomeFigures(safe, { by: 'programme' });
    expect(others).toEqual([]);
    expect(figure).toMatchObject({ by: { programme: 'thuisbest' }, value: 63, n: 20 });
    expect(figure?.warnings.map(({ code, params }) => [code, params])).toEqual([
      ['cells-left-out', { count: 1 }],
      ['times-moved', { days: 7, others: 0 }],
    ]);
    expect(figure?.warnings[1]?.message).toContain('up to 7 days too early or too late');
  });

  it('give no share by a day that a return home may have been moved across', () => {
    // 20 home after 88 days, which stand at 91, a week off at most: on 90 all are home, or nobody.
    const table = tableOf(children(20, 88, 'thuisbest'));
    const sharesOf = (figure: Figure | undefined) => figure?.within?.map(({ time, value }) => [time, value]);
    const [exact] = timeToHomeFigures(table);
    const [figure] = timeToHomeFigures(publishableRiskTable(table));
    expect(sharesOf(exact)).toEqual([
      [30, 0],
      [90, 1],
      [180, 1],
      [365, 1],
    ]);
    expect(sharesOf(figure)).toEqual([
      [30, 0],
      [90, null],
      [180, 1],
      [365, 1],
    ]);
    expect(figure?.warnings.map(({ code, params }) => [code, params])).toEqual([
      ['times-moved', { days: 7, others: 0 }],
      ['days-crossed', { days: '90' }],
    ]);
  });

  it.each([
    [83, 0], // 91 − 7 is 84: nobody was home before
    [84, null],
    [97, null], // 91 + 7 is 98: by then all were
    [98, 1],
  ])('give by day %i the share %s, also when asked', (day, expected) => {
    const [figure] = timeToHomeFigures(publishableRiskTable(tableOf(children(20, 88, 'thuisbest'))));
    expect(figure === undefined ? undefined : shareWithin(figure, day)?.value).toBe(expected);
  });

  it('are suppressed when nothing is left', () => {
    const [figure] = timeToHomeFigures(publishableRiskTable(tableOf(children(9, 10, 'mst'))));
    expect(figure).toMatchObject({ value: null, reason: 'suppressed', n: null, suppressed: true });
    expect(figure).not.toHaveProperty('curve');
  });

  it('show no zero unless told', () => {
    const table = tableOf(children(20, 66, 'thuisbest'));
    expect(timeToHomeFigures(table, { minCell: 10 })[0]?.suppressed).toBe(true); // all 20 came home
    expect(timeToHomeFigures(table, { minCell: 10, showZeros: true })[0]).toMatchObject({ n: 20, value: 66 });
  });

  it('say of shortened follow-up and pooled causes', () => {
    const leaving = (destination: Stay['destination'], count: number, nights: number) =>
      children(count, nights, 'mst').map((each): Stay => ({ ...each, destination }));
    const table = tableOf(
      leaving('home', 30, 60),
      leaving('home', 12, 70),
      leaving('kin-or-guardian', 4, 30),
      leaving('aged-out', 8, 30),
      leaving(undefined, 2, 0),
    );
    const [exact] = timeToHomeFigures(table);
    const [figure] = timeToHomeFigures(publishableRiskTable(table));
    expect(exact?.warnings).toEqual([]);
    expect(figure?.warnings.map(({ code }) => code)).toEqual([
      'times-moved',
      'causes-pooled',
      'follow-up-cut',
    ]);
    // Follow-up ends at 63: 30 home, 12 elsewhere, and 14 still there.
    expect(figure).toMatchObject({ n: 56, events: 30, censored: 14 });
  });
});

describe('figures of a table', () => {
  it('have no interval when rows count for fractions, and say why', () => {
    const { table } = timeToHomeTable(registerOf([], 'c'), { asOf });
    const cell = {
      labels: {},
      times: [10],
      atOrigin: 1.5,
      entered: [0],
      left: { home: [1.5] },
      censored: [0],
    };
    const [figure] = timeToHomeFigures({ ...table, cells: [{ ...cell, weighted: true }] });
    expect(figure).toMatchObject({ value: 10, interval: null });
    expect(figure?.warnings.map(({ code }) => code)).toEqual(['fractional-weights']);
  });

  it('without rows have a reason', () => {
    const { table } = timeToHomeTable(registerOf([], 'c'), { asOf });
    expect(timeToHomeFigures(table, { by: 'programme' })).toMatchObject([
      { value: null, reason: 'no-cases', n: 0 },
    ]);
  });

  it.each<[string, unknown]>([
    ['another metric', { metric: 're-entry', version: '1' }],
    ['another version', { metric: 'time-to-home', version: '0' }],
    ['no definition to speak of', 'demo'],
    ['no window', { metric: 'time-to-home', version: '1', asOf }],
    ['a day that does not exist', { metric: 'time-to-home', version: '1', window: { from: '2023-02-30' } }],
  ])('are refused for %s', (_, definition) => {
    const table = parseRiskTable({ version: 1, definition, cells: [] });
    expect(() => timeToHomeFigures(table)).toThrow(expect.objectContaining({ code: 'metrics/other-metric' }));
  });
});
