import { describe, expect, it } from 'vitest';
import { colourOfLevel } from '../../timeline/colours.js';
import { plotted } from '../testing/layers.js';
import { homeLikenessPicture } from './home-likeness-picture.js';

const rows = { by: 'day', names: ['2023-01-01', '2023-02-01'] };
const columns = { by: 'level', names: ['6', '7', '12', 'unknown'] };
const hidden = {
  rows,
  columns,
  counts: [
    [40, 12, 0, 5],
    [20, '.', 0, 10],
  ],
  rowTotals: [57, '.'],
  columnTotals: [60, '.', 0, 15],
  total: 87,
  policy: { minCell: 10, secondary: true, showZeros: true },
  hidden: { small: 1, secondary: 0 },
} as const;
const picture = homeLikenessPicture(hidden, { locale: 'nl' });

describe('the home-likeness profile', () => {
  it('plots a bar for each count, on one scale for all levels', () => {
    const bars = plotted(picture, 'rect', 'count');
    expect(bars.map(({ day, count }) => [day, count])).toEqual([
      ['2023-01-01', 40],
      ['2023-02-01', 20],
      ['2023-01-01', 12],
      ['2023-01-01', 5],
      ['2023-02-01', 10],
    ]);
    const heightOf = (place: number) => Number(bars[place]?.['foot']) - Number(bars[place]?.['top']);
    expect(heightOf(1) / heightOf(0)).toBeCloseTo(20 / 40);
    expect(heightOf(4) / heightOf(0)).toBeCloseTo(10 / 40);
  });

  it('puts a cross where a number is hidden', () => {
    expect(new Set(plotted(picture, 'text', 'sign').map(({ sign }) => sign))).toEqual(new Set(['×']));
    expect(plotted(picture, 'text', 'range').map(({ range }) => range)).toContain('12 ×');
    expect(picture.table.rows[1]).toEqual(['2023-02-01', '20', 'verborgen', '0', '10']);
  });

  it('names levels at which nobody lives instead of drawing them', () => {
    expect(picture.text).toContain('Waar niemand woonde, is niet getekend: 12.');
    expect(plotted(picture, 'text', 'lines').map(({ lines }) => lines)).not.toContainEqual(
      expect.stringMatching(/^12 /),
    );
  });

  it('gives a level its colour and its name in words, and says whose scale it is', () => {
    const colours = (picture.specification['layer'] as { mark: { type: string; color: string } }[])
      .filter(({ mark }) => mark.type === 'rect')
      .map(({ mark }) => mark.color);
    expect(colours).toEqual([colourOfLevel[6], colourOfLevel[7], '#ffffff']);
    expect(picture.text).toContain('6  bestandspleegzorg: van 40 (2023-01-01) naar 20 (2023-02-01).');
    expect(picture.text).toContain('eigen constructie');
  });

  it('says so when there is nothing', () => {
    expect(
      homeLikenessPicture({ rows: { by: 'day', names: [] }, columns, counts: [] }, { locale: 'nl' }).text,
    ).toContain('Er is niets om te tekenen.');
  });
});
