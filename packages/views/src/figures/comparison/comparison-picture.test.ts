import { describe, expect, it } from 'vitest';
import { figure, hiddenFigure } from '../testing/figures.js';
import { plotted } from '../testing/layers.js';
import { comparisonPicture } from './comparison-picture.js';

const by = (programme: string) => ({ by: { programme } });
const notReached = figure({
  ...by('c'),
  value: null,
  reason: 'not-reached',
  interval: { lower: 402, upper: null, level: 0.95, method: 'aalen-johansen-log' },
});
const figures = [figure(by('thuisbest')), hiddenFigure(by('b')), notReached];
const options = { locale: 'nl' } as const;

describe('a comparison', () => {
  const picture = comparisonPicture(figures, { ...options, reference: { name: 'landelijk', value: 180 } });

  it('plots a dot for each value and a line for each interval', () => {
    expect(plotted(picture, 'point', 'value').map(({ value }) => value)).toEqual([60]);
    // A limit that was not reached goes to the end of the axis: 402 rounded up is 500.
    expect(plotted(picture, 'rule', 'lower').map(({ lower, end }) => [lower, end])).toEqual([
      [50, 80],
      [402, 500],
    ]);
    expect(plotted(picture, 'point', 'end').map(({ end }) => end)).toEqual([500]);
  });

  it('draws the line to compare with and says what it is', () => {
    expect(plotted(picture, 'rule', 'reference')).toEqual([{ reference: 180 }]);
    expect(picture.text).toContain('Stippellijn: landelijk, 180.');
  });

  it('keeps the row of a hidden figure, without a dot', () => {
    expect(plotted(picture, 'text', 'words').map(({ words }) => words)).toContain('× verborgen');
    expect(picture.table.rows).toEqual([
      ['ThuisBest', '60', '50 – 80', '40'],
      ['b', 'verborgen', 'verborgen', 'verborgen'],
      ['c', 'niet bereikt: bij nog niet de helft is het zover', '≥ 402', '40'],
    ]);
  });

  it.each([340, 640, 900])('leaves room for half of the last label of the axis when %i wide', (width) => {
    const whole = figure({ unit: 'proportion', value: 1, interval: null });
    const { specification } = comparisonPicture([whole], { ...options, width });
    const { right } = specification['padding'] as { right: number };
    // Measured in Chromium: "100 %" is 3.3 times as wide as its letters are high.
    expect(right).toBeGreaterThan((3.3 * (width < 900 ? 11 : 13)) / 2);
  });

  it('goes below 0 for a difference, and no further than 1 for a share', () => {
    const domainOf = (said: Parameters<typeof figure>[0]) => {
      const { specification } = comparisonPicture([figure(said)], options);
      const [layer] = specification['layer'] as { encoding: { x: { scale: { domain: number[] } } } }[];
      return layer?.encoding.x.scale.domain;
    };
    const interval = { lower: -0.13, upper: 0.95, level: 0.95, method: 'newcombe' } as const;
    expect(domainOf({ unit: 'proportion', value: 0.3, interval })).toEqual([-0.15, 1]);
  });

  it('names the choices in which figures of one group differ', () => {
    const shares = [30, 90].map((t) => figure({ params: { t }, unit: 'proportion', value: 0.5 }));
    expect(comparisonPicture(shares, options).table.rows.map(([name]) => name)).toEqual(['t = 30', 't = 90']);
  });

  it('refuses figures of several metrics', () => {
    expect(() => comparisonPicture([figure(), figure({ metric: 'other' })], options)).toThrow(
      expect.objectContaining({ code: 'views/not-comparable' }),
    );
  });

  it('says so when there is nothing', () => {
    expect(comparisonPicture([], options).text).toBe('Vergelijking. Er is niets om te tekenen.');
  });
});
