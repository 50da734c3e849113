import { type PublishedTable, protectTable } from '@jeugd/metrics';
import { describe, expect, it } from 'vitest';
import { plotted } from '../testing/layers.js';
import { flowLayout } from './flow-layout.js';
import { flowPicture } from './flow-picture.js';

const rows = { by: 'from', names: ['entry', 'crisisopvang'] };
const columns = { by: 'to', names: ['crisisopvang', 'exit:home'] };
const options = { locale: 'nl' } as const;

describe('the layout of a flow', () => {
  const layout = (counts: readonly (readonly (number | null)[])[]) =>
    flowLayout(
      { table: { rows, columns, counts }, fromNames: ['a', 'b'], toNames: ['c', 'd'] },
      { height: 100, lineHeight: 10, written: (name) => [name] },
    );

  it('makes ribbons as thick as their number', () => {
    // 50 in all over 100 pixels: 2 pixels each.
    const { ribbons } = layout([
      [30, 0],
      [5, 15],
    ]);
    expect(ribbons.map(({ from, to, count, thickness }) => [from, to, count, thickness])).toEqual([
      [0, 0, 30, 60],
      [1, 0, 5, 10],
      [1, 1, 15, 30],
    ]);
  });

  it('fills each end from above, at both sides', () => {
    const { left, right, ribbons } = layout([
      [30, 0],
      [5, 15],
    ]);
    // Left: 60 high; 8 apart; 40 high. Right: 70 high; 8 apart; 30 high.
    expect(left.map(({ top, bottom }) => [top, bottom])).toEqual([
      [0, 60],
      [68, 108],
    ]);
    expect(right.map(({ top, bottom }) => [top, bottom])).toEqual([
      [0, 70],
      [78, 108],
    ]);
    expect(ribbons.map(({ leftTop, rightTop }) => [leftTop, rightTop])).toEqual([
      [0, 0],
      [68, 60],
      [78, 78],
    ]);
  });

  it('gives an end without height room for its name', () => {
    const { left } = layout([
      [100, 0],
      [0, 0],
    ]);
    expect(left[1]).toMatchObject({ count: 0, isAtLeast: false });
    expect((left[1]?.top ?? 0) - (left[0]?.bottom ?? 0)).toBeGreaterThanOrEqual(8);
  });
});

describe('the picture of a flow', () => {
  it('names care forms, the way in and the ways out, and leaves out steps that nobody took', () => {
    const { table, text } = flowPicture(
      {
        rows,
        columns,
        counts: [
          [12, 0],
          [null, 9],
        ],
      },
      options,
    );
    expect(table.rows).toEqual([
      ['in zorg gekomen → crisisopvang (crisisbed)', '12'],
      ['crisisopvang (crisisbed) → uit zorg: naar huis', '9'],
    ]);
    expect(text).toContain('Het vaakst: van in zorg gekomen naar crisisopvang (crisisbed) 12;');
  });

  it('draws a hidden number as a dotted line without thickness', () => {
    const table = protectTable(
      {
        rows,
        columns,
        counts: [
          [40, 30],
          [3, 25],
        ],
      },
      { minCell: 10, showZeros: true, secondary: false },
    );
    const picture = flowPicture(table, options);
    expect(new Set(plotted(picture, 'line', 'line').map(({ line }) => line)).size).toBe(1);
    expect(plotted(picture, 'area').every(({ count }) => Number(count) >= 25)).toBe(true);
    expect(picture.table.rows[2]).toEqual([
      'crisisopvang (crisisbed) → crisisopvang (crisisbed)',
      'verborgen',
    ]);
    expect(picture.text).toContain('Verborgen overgangen: 1.');
  });

  it('says of an end with a hidden total how many it has at least', () => {
    const published: PublishedTable = {
      rows,
      columns,
      counts: [
        [40, '.'],
        ['.', 25],
      ],
      rowTotals: ['.', 30],
      columnTotals: ['.', 60],
      total: 100,
      policy: { minCell: 10, secondary: true, showZeros: true },
      hidden: { small: 2, secondary: 0 },
    };
    const picture = flowPicture(published, { ...options, width: 1200 });
    const names = plotted(picture, 'text', 'name').map(({ name }) => name);
    expect(names).toContain('in zorg gekomen ≥ 40');
    expect(names).toContain('crisisopvang (crisisbed) 30');
  });

  it('draws only the ends of hidden numbers when there are more than sixteen', () => {
    const many = Array.from({ length: 5 }, (_, place) => `form-${place}`);
    const table = protectTable(
      {
        rows: { by: 'from', names: many },
        columns: { by: 'to', names: many },
        counts: many.map(() => many.map(() => 2)),
      },
      { minCell: 10 },
    );
    const picture = flowPicture(table, options);
    const xs = plotted(picture, 'line', 'line').map(({ x }) => Number(x));
    const width = Math.max(...xs);
    expect(xs.some((x) => x > width * 0.2 && x < width * 0.8)).toBe(false);
    expect(picture.table.rows).toHaveLength(25);
    expect(picture.text).toContain('verborgen aantallen (25)');
  });

  it('says so when there is nothing', () => {
    expect(flowPicture({ rows: { by: 'from', names: [] }, counts: [] }, options).text).toContain(
      'Er is niets om te tekenen.',
    );
  });
});
