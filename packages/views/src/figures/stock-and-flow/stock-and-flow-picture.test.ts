import { describe, expect, it } from 'vitest';
import { hiddenFigure, stockFigure } from '../testing/figures.js';
import { plotted } from '../testing/layers.js';
import { stockAndFlowPicture } from './stock-and-flow-picture.js';

const options = { locale: 'en' } as const;
const year = (name: string, numbers: readonly number[]) =>
  ['opening', 'inflow', 'outflow', 'closing'].map((part, place) =>
    stockFigure(name, part, numbers[place] ?? 0),
  );
// 50 + 20 − 12 = 58, 58 + 10 − 18 = 50; given the wrong way around.
const figures = [...year('2023', [58, 10, 18, 50]), ...year('2022', [50, 20, 12, 58])];

describe('the picture of stock and flow', () => {
  const picture = stockAndFlowPicture(figures, options);

  it('plots the stock from start to end, inflow up and outflow down, in order of time', () => {
    expect(plotted(picture, 'rule', 'opening')).toEqual([
      { start: 0, end: 1, opening: 50, closing: 58 },
      { start: 1, end: 2, opening: 58, closing: 50 },
    ]);
    expect(plotted(picture, 'rect', 'to').map(({ to }) => to)).toEqual([20, 10, -12, -18]);
    expect(picture.text).toContain('2022: from 50 to 58, in 20, out 12.');
    expect(picture.table.rows[1]).toEqual(['2023', '58', '10', '18', '50']);
  });

  it('puts a cross where a number is hidden, and breaks the line there', () => {
    const hide = (part: string) =>
      figures.map((each) =>
        each.by['year'] === '2022' && each.params['part'] === part
          ? hiddenFigure({ ...each, value: null, suppressed: true })
          : each,
      );
    const flow = stockAndFlowPicture(hide('outflow'), options);
    expect(plotted(flow, 'rect', 'to').map(({ to }) => to)).toEqual([20, 10, -18]);
    expect(new Set(plotted(flow, 'text', 'sign').map(({ at }) => at))).toEqual(new Set([0.5]));
    const stock = stockAndFlowPicture(hide('closing'), options);
    expect(plotted(stock, 'rule', 'opening')).toEqual([{ start: 1, end: 2, opening: 58, closing: 50 }]);
    expect(stock.table.rows[0]).toEqual(['2022', '50', '20', '12', 'hidden']);
  });

  it('names a window by its first month', () => {
    const window = { from: '2023-07-01', until: '2024-01-01' } as const;
    const half = figures.slice(0, 4).map((each) => ({ ...each, by: {}, window }));
    expect(stockAndFlowPicture(half, options).table.rows[0]?.[0]).toBe('2023-07');
  });

  it('says – for a part that is not there', () => {
    expect(stockAndFlowPicture([stockFigure('2023', 'inflow', 3)], options).table.rows).toEqual([
      ['2023', '–', '3', '–', '–'],
    ]);
  });

  it.each([
    ['two figures that say the same', [...figures, ...figures]],
    ['several groups', figures.map((each) => ({ ...each, by: { provider: 'x' } }))],
    ['another metric', [stockFigure('2023', 'other', 1)]],
  ])('refuses %s', (_, given) => {
    expect(() => stockAndFlowPicture(given, options)).toThrow(
      expect.objectContaining({ code: 'views/not-comparable' }),
    );
  });

  it('says so when there is nothing', () => {
    expect(stockAndFlowPicture([], options).text).toBe('Stock and flow. There is nothing to draw.');
  });
});
