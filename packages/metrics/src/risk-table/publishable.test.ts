import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aalenJohansen } from '../survival/aalen-johansen.js';
import { rowArbitrary, tableFrom } from '../testing/arbitraries.js';
import { atRiskOf, isBalanced } from './balance.js';
import type { RiskRow } from './build.js';
import { mergeRiskTables, subtractRiskTable } from './merge.js';
import { parseRiskTable } from './parse.js';
import { type PublicationPolicy, publishableRiskTable } from './publishable.js';
import type { RiskCell, RiskTable } from './risk-table.js';

const many = fc.array(rowArbitrary, { minLength: 1, maxLength: 150 });
const rowsAt = (count: number, time: number, cause: string | null): RiskRow[] =>
  Array.from({ length: count }, () => ({ time, cause }));
const published = (rows: readonly RiskRow[], policy?: PublicationPolicy) =>
  publishableRiskTable(tableFrom(rows), policy);
const countsIn = (cell: RiskCell) =>
  [[cell.atOrigin], cell.entered, cell.censored, ...Object.values(cell.left), atRiskOf(cell)].flat();

describe('a table for publication', () => {
  it('holds no small count, and none follows from it', () => {
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 3, 7), (rows, minCell, step) => {
        for (const cell of published(rows, { minCell, step }).cells) {
          expect(countsIn(cell).filter((count) => count > 0 && count < minCell)).toEqual([]);
          expect(isBalanced(cell)).toBe(true);
          expect(cell.times.every((time) => time % step === 0)).toBe(true);
        }
      }),
    );
  });

  it('holds no small count among late entries either, also not of who is at risk', () => {
    const late = fc.array(
      fc
        .record({ entry: fc.integer({ min: 1, max: 20 }), stay: fc.integer({ min: 1, max: 20 }) })
        .map(({ entry, stay }): RiskRow => ({ time: entry + stay, cause: 'home', entry })),
      { minLength: 10, maxLength: 80 },
    );
    let kept = 0;
    fc.assert(
      fc.property(late, fc.integer({ min: 2, max: 5 }), fc.constantFrom(1, 3), (rows, minCell, step) => {
        for (const cell of published([...rows, ...rowsAt(6, 4, 'home')], { minCell, step }).cells) {
          kept += 1;
          expect(countsIn(cell).filter((count) => count > 0 && count < minCell)).toEqual([]);
          expect(isBalanced(cell)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(kept).toBeGreaterThan(50);
  });

  it('keeps late entries where their exits must stand at the end', () => {
    // 16 go home, half of them by day 3. There they would leave 3 of the 19 of the origin alone until ten more come
    // at 6; so they stand at 7, the last of their days.
    const rows = [
      ...rowsAt(9, 3, 'home'),
      ...rowsAt(10, 8, null),
      ...rowsAt(7, 7, 'home').map((row) => ({ ...row, entry: 6 })),
      ...rowsAt(3, 8, null).map((row) => ({ ...row, entry: 6 })),
    ];
    expect(published(rows, { step: 1 }).cells).toEqual([
      {
        labels: {},
        times: [6, 7, 8],
        atOrigin: 19,
        entered: [10, 0, 0],
        left: { home: [0, 16, 0] },
        censored: [0, 0, 13],
      },
    ]);
  });

  it('does not censor at the end who came only then', () => {
    // Up to 21 only 3 stay, beside the 15 who come then; up to 14 there are 5, up to 7 there are 17.
    const late = Array.from({ length: 15 }, (): RiskRow => ({ time: 28, cause: 'home', entry: 21 }));
    const rows = [
      ...rowsAt(20, 7, 'home'),
      ...rowsAt(12, 14, 'home'),
      ...rowsAt(2, 21, 'home'),
      ...rowsAt(3, 30, null),
    ];
    expect(published([...rows, ...late]).cells).toEqual([
      { labels: {}, times: [7], atOrigin: 37, entered: [0], left: { home: [20] }, censored: [17] },
    ]);
  });

  it('loses nobody, and moves no exit further than it says', () => {
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 5 }), fc.constantFrom(1, 3), (rows, minCell, step) => {
        const exact = tableFrom(rows);
        const { cells, protection } = publishableRiskTable(exact, { minCell, step });
        if (protection === undefined || protection.cutShort + protection.causesPooled > 0) return;
        for (const cell of cells) {
          const truth = exact.cells.find(
            ({ labels }) => JSON.stringify(labels) === JSON.stringify(cell.labels),
          );
          for (const [cause, moved] of Object.entries(protection.moved)) {
            const goneBy = (of: RiskCell | undefined, time: number) =>
              (of?.left[cause] ?? []).reduce(
                (sum, count, row) => sum + ((of?.times[row] ?? 0) <= time ? count : 0),
                0,
              );
            for (let time = 0; time < 30; time += 1) {
              expect(goneBy(cell, time)).toBeLessThanOrEqual(goneBy(truth, time + moved));
              expect(goneBy(cell, time + moved)).toBeGreaterThanOrEqual(goneBy(truth, time));
            }
            expect(goneBy(cell, 99)).toBe(goneBy(truth, 99));
          }
        }
      }),
    );
  });

  it('says what it lost, and can be read back', () => {
    // 4 at day 3 and 6 at day 5: the median is 5, which is nearest to a week. 10 censored at 12, nearest to two. The
    // furthest that anybody was moved is 4 and 2 days: within a week.
    const table = published([...rowsAt(4, 3, 'home'), ...rowsAt(6, 5, 'home'), ...rowsAt(10, 12, null)]);
    expect(table.cells).toEqual([
      {
        labels: {},
        times: [7, 14],
        atOrigin: 20,
        entered: [0, 0],
        left: { home: [10, 0] },
        censored: [0, 10],
      },
    ]);
    expect(table.protection).toEqual({
      minCell: 10,
      step: 7,
      moved: { home: 7 },
      otherMoved: 7,
      cellsLeftOut: 0,
      causesPooled: 0,
      cutShort: 0,
    });
    expect(parseRiskTable(JSON.stringify(table))).toEqual(table);
  });

  it('does not say how far a single child was moved', () => {
    // Ten go home on day 70 and one on some day before it: whichever day that is, the table and its loss are the same.
    const [early, later] = [57, 61].map((day) =>
      published([...rowsAt(1, day, 'home'), ...rowsAt(10, 70, 'home')]),
    );
    expect(early?.cells[0]).toMatchObject({ times: [70], left: { home: [11] } });
    expect(early?.protection?.moved).toEqual({ home: 14 });
    expect(later).toEqual(early);
  });

  it('leaves out a cell that stays small, and counts it', () => {
    const table = tableFrom([
      ...rowsAt(9, 3, 'home').map((row) => ({ ...row, labels: { programme: 'a' } })),
      ...rowsAt(10, 3, 'home').map((row) => ({ ...row, labels: { programme: 'b' } })),
    ]);
    const safe = publishableRiskTable(table);
    expect(safe.cells.map(({ labels }) => labels)).toEqual([{ programme: 'b' }]);
    expect(safe.protection?.cellsLeftOut).toBe(1);
  });

  it('ends follow-up early where only a few are waiting, instead of forgetting them', () => {
    // 20 home at 7, 12 at 14, and 3 waiting at 21. Up to 14 only 3 stay; up to 7 there are 15 who stay: censored then.
    const table = published([...rowsAt(20, 7, 'home'), ...rowsAt(12, 14, 'home'), ...rowsAt(3, 21, null)]);
    expect(table.cells[0]).toMatchObject({ times: [7], atOrigin: 35, left: { home: [20] }, censored: [15] });
    expect(table.protection).toMatchObject({ cutShort: 1, moved: { home: 0 } });
    // Home by day 7, by hand: 20 of 35.
    expect(aalenJohansen(table, { causes: ['home'] })[0]?.points.at(-1)?.value).toBeCloseTo(20 / 35, 12);
  });

  it('counts rare causes together, with the next rarest when they are too few', () => {
    const rows = [
      ...rowsAt(30, 7, 'home'),
      ...rowsAt(2, 7, 'death'),
      ...rowsAt(4, 14, 'moved-away'),
      ...rowsAt(15, 14, 'guardian'),
      ...rowsAt(20, 21, 'aged-out'),
    ];
    const table = published(rows);
    expect(Object.keys(table.cells[0]?.left ?? {})).toEqual(['aged-out', 'home', 'other']);
    expect(table.cells[0]?.left['other']?.reduce((sum, count) => sum + count, 0)).toBe(21);
    expect(table.protection?.causesPooled).toBe(1);
  });

  it('adds rare causes to an other that is there', () => {
    const table = published([...rowsAt(30, 7, 'home'), ...rowsAt(12, 7, 'other'), ...rowsAt(2, 7, 'death')]);
    expect(table.cells[0]?.left).toEqual({ home: [30], other: [14] });
  });

  it('does not put the cause that matters among the others', () => {
    const rows = [...rowsAt(12, 7, 'home'), ...rowsAt(30, 7, 'aged-out'), ...rowsAt(2, 7, 'death')];
    expect(Object.keys(published(rows).cells[0]?.left ?? {})).toEqual(['aged-out', 'other']);
    expect(published(rows, { keep: ['home'] })).toMatchObject({ cells: [], protection: { cellsLeftOut: 1 } });
    const rare = [...rowsAt(9, 7, 'home'), ...rowsAt(30, 7, 'aged-out')];
    expect(published(rare, { keep: ['home'] }).cells).toEqual([]);
  });

  it('leaves out what counts for fractions: nobody can say of how many it tells', () => {
    const rows = rowsAt(40, 7, 'home').map((row) => ({ ...row, weight: 0.5 }));
    expect(published(rows)).toMatchObject({ cells: [], protection: { cellsLeftOut: 1 } });
  });

  it('leaves a table with large counts as it is, but for the week', () => {
    const rows = [...rowsAt(10, 7, 'home'), ...rowsAt(10, 14, null)];
    const { protection, ...rest } = published(rows);
    expect(rest).toEqual(tableFrom(rows));
    expect(protection).toMatchObject({
      moved: { home: 0 },
      otherMoved: 0,
      cellsLeftOut: 0,
      causesPooled: 0,
      cutShort: 0,
    });
  });

  it('has an empty form', () => {
    expect(published([]).cells).toEqual([]);
  });

  it.each([
    [{ minCell: 0 }],
    [{ minCell: 2.5 }],
    [{ minCell: Number.NaN }],
    [{ step: 0 }],
    [{ step: Number.NaN }],
  ])('refuses the policy %o', (policy) => {
    expect(() => published([], policy)).toThrow(expect.objectContaining({ code: 'metrics/invalid-option' }));
  });
});

describe('tables that were protected', () => {
  const safe = (count: number): RiskTable => published(rowsAt(count, 4, 'home'));

  it('add up, with their losses', () => {
    const sum = mergeRiskTables(safe(10), safe(9), safe(20));
    expect(sum.cells[0]).toMatchObject({ times: [7], left: { home: [30] } });
    expect(sum.protection).toMatchObject({ minCell: 10, step: 7, moved: { home: 7 }, cellsLeftOut: 1 });
  });

  it('lose their promise when an exact one is added', () => {
    const sum = mergeRiskTables(safe(10), tableFrom(rowsAt(2, 3, 'home')));
    expect(sum.protection?.minCell).toBe(1);
  });

  it('remember an earlier loss when they are protected again', () => {
    const twice = publishableRiskTable(mergeRiskTables(safe(9), safe(10)), { step: 1 });
    expect(twice.protection).toMatchObject({ minCell: 10, step: 7, moved: { home: 7 }, cellsLeftOut: 1 });
  });

  it('cannot be taken away', () => {
    const exact = tableFrom(rowsAt(12, 3, 'home'));
    for (const pair of [
      [safe(12), exact],
      [exact, safe(12)],
    ] as const) {
      expect(() => subtractRiskTable(...pair)).toThrow(
        expect.objectContaining({ code: 'metrics/protected-table' }),
      );
    }
  });
});
