import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RiskRow, riskTable } from '../risk-table/index.js';
import { rowsArbitrary, tableFrom } from '../testing/arbitraries.js';
import { logRank, whyNoLogRank } from './log-rank.js';
import type { NotComparable } from './texts.js';

const tableOf = (rows: RiskRow[]) => riskTable(rows, { definition: 'test' }).table;
const exits = (programme: string, times: number[], extra: Partial<RiskRow> = {}): RiskRow[] =>
  times.map((time) => ({ time, cause: 'home', ...extra, labels: { programme, ...extra.labels } }));

describe('a log-rank test', () => {
  it('counts late entries only after their entry', () => {
    // At 3: a 2 at risk, b 1; at 5: a 1, b 2 (one entered at 3). Observed in a: 1. Expected: 2/3 · 1 + 1/3 · 1 = 1.
    const rows = [
      ...exits('a', [3]),
      ...exits('a', [9], { cause: null }),
      ...exits('b', [5]),
      ...exits('b', [9], { cause: null, entry: 3 }),
    ];
    const test = logRank(tableOf(rows), { group: 'programme' });
    expect(test?.groups[0]).toMatchObject({ group: 'a', n: 2, observed: 1 });
    expect(test?.groups[0]?.expected).toBeCloseTo(1, 12);
  });

  it('leaves out what happened before the start', () => {
    const rows = [...exits('a', [1, 5, 6]), ...exits('b', [2, 7])];
    const test = logRank(tableOf(rows), { group: 'programme', start: 5 });
    const same = logRank(tableOf([...exits('a', [5, 6]), ...exits('b', [7])]), { group: 'programme' });
    expect(test).toEqual(same);
  });

  it('compares only the cells asked for, and leaves out those without the group', () => {
    const rows = [...exits('a', [1, 4]), ...exits('b', [2, 3]), { time: 3, cause: 'home' }];
    const young = [...rows, ...exits('a', [9], { labels: { age: 'old' } })];
    const test = logRank(tableOf(rows), { group: 'programme' });
    expect(test?.groups.map((group) => group.n)).toEqual([2, 2]);
    expect(logRank(tableOf(young), { group: 'programme', where: { age: 'old' } })).toBeNull();
  });

  it('takes only the causes asked for as events', () => {
    const rows = [...exits('a', [1, 4]), ...exits('b', [2]), ...exits('b', [3], { cause: 'other' })];
    const censored = [...exits('a', [1, 4]), ...exits('b', [2]), ...exits('b', [3], { cause: null })];
    expect(logRank(tableOf(rows), { group: 'programme', events: ['home'] })).toEqual(
      logRank(tableOf(censored), { group: 'programme' }),
    );
  });

  it.each<[string, RiskRow[], string[], NotComparable]>([
    ['no rows', [], [], 'no-events'],
    ['one group', exits('a', [1, 2]), [], 'too-few-groups'],
    [
      'no events',
      [...exits('a', [1], { cause: null }), ...exits('b', [2], { cause: null })],
      [],
      'no-events',
    ],
    ['fractions', [...exits('a', [1, 2], { weight: 0.5 }), ...exits('b', [2, 3])], [], 'fractional-weights'],
    [
      'groups never at risk together',
      [...exits('a', [1, 2]), ...exits('b', [8, 9], { entry: 5 })],
      [],
      'never-together',
    ],
    [
      'groups in strata of their own',
      [...exits('a', [1, 2], { labels: { s: '1' } }), ...exits('b', [2, 3], { labels: { s: '2' } })],
      ['s'],
      'never-together',
    ],
  ])('is undefined with %s, and says why', (_, rows, strata, reason) => {
    expect(logRank(tableOf(rows), { group: 'programme', strata })).toBeNull();
    expect(whyNoLogRank(tableOf(rows), { group: 'programme', strata })).toBe(reason);
  });

  it('gives no reason when it is defined', () => {
    const rows = [...exits('a', [1, 4]), ...exits('b', [2, 3])];
    expect(whyNoLogRank(tableOf(rows), { group: 'programme' })).toBeNull();
  });

  it('refuses a group that is also a stratum', () => {
    expect(() => logRank(tableOf([]), { group: 'sex', strata: ['sex'] })).toThrow(
      expect.objectContaining({ code: 'metrics/same-label' }),
    );
  });

  it('does not mind which group is named first, and expects as many events as there were', () => {
    const renamed = { a: 'z', b: 'y', c: 'x' };
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const other = rows.map((row) => {
          const programme = renamed[row.labels?.['programme'] as 'a'];
          return { ...row, labels: { ...row.labels, programme } };
        });
        const options = { group: 'programme', strata: ['sex'] };
        const test = logRank(tableFrom(rows), options);
        const mirrored = logRank(tableFrom(other), options);
        expect(test === null).toBe(mirrored === null);
        if (test === null || mirrored === null) return;
        expect(mirrored.chiSquared).toBeCloseTo(test.chiSquared, 7);
        expect(mirrored.degreesOfFreedom).toBe(test.degreesOfFreedom);
        const sum = (column: 'observed' | 'expected') =>
          test.groups.reduce((total, group) => total + group[column], 0);
        expect(sum('expected')).toBeCloseTo(sum('observed'), 9);
      }),
    );
  });
});
