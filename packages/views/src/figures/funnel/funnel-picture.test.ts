import { describe, expect, it } from 'vitest';
import { figure, hiddenFigure } from '../testing/figures.js';
import { plotted } from '../testing/layers.js';
import { funnelPicture } from './funnel-picture.js';

const options = { locale: 'en' } as const;
const share = (municipality: string, numerator: number, denominator: number) =>
  figure({
    metric: 'home-at-exit-share',
    unit: 'proportion',
    by: { municipality },
    value: numerator / denominator,
    numerator,
    denominator,
  });

describe('a funnel plot', () => {
  it('puts the funnel around all units together, unless told', () => {
    // (30 + 10) of (100 + 60): 0.25.
    const picture = funnelPicture([share('Ede', 30, 100), share('Velp', 10, 60)], options);
    expect(plotted(picture, 'rule', 'target')).toEqual([{ target: 0.25 }]);
    expect(picture.text).toContain('Line: all shown together, 25.0 %.');
    expect(
      plotted(funnelPicture([share('Ede', 30, 100)], { ...options, target: 0.4 }), 'rule', 'target'),
    ).toEqual([{ target: 0.4 }]);
  });

  it('plots the exact limits', () => {
    // From the documentation of funnelLimits (R: qbinom, interpolated): 0.081 and 0.487 for 20 around 0.3.
    const picture = funnelPicture(
      [
        { name: 'a', value: 0.49, size: 20 },
        { name: 'b', value: 0.3, size: 20 },
      ],
      { ...options, target: 0.3 },
    );
    expect(picture.table.rows[0]).toEqual(['a', '49.0 %', '20', '8.1 % – 48.7 %', 'beyond 95 %']);
    const at20 = plotted(picture, 'line', 'limit').filter(({ size }) => size === 20);
    expect(at20.map(({ limit }) => Number(limit).toFixed(3)).slice(0, 2)).toEqual(['0.081', '0.487']);
  });

  it('gives units beyond the limits another shape, and their name', () => {
    const units = [
      { name: 'within', value: 0.31, size: 200 },
      { name: 'far', value: 0.8, size: 200 },
      ...Array.from({ length: 20 }, (_, place) => ({ name: `n${place}`, value: 0.3, size: 100 })),
    ];
    const picture = funnelPicture(units, { ...options, target: 0.3 });
    expect(plotted(picture, 'text', 'value', 'name').map(({ name }) => name)).toEqual(['far', 'far']); // With its edge.
    expect(picture.text).toContain(
      '22 units drawn: 21 within the limits, 0 beyond 95 %, 1 beyond 99.8 %. Beyond 99.8 %: far.',
    );
    expect(plotted(picture, 'point', 'size')).toHaveLength(22);
  });

  it('says that units differ more than chance explains, and widens the limits', () => {
    const units = [0.1, 0.2, 0.3, 0.4, 0.5].map((value) => ({ name: String(value), value, size: 100 }));
    const picture = funnelPicture(units, { ...options, target: 0.3 });
    // φ = 6.78, as the documentation of dispersionOf has it.
    expect(picture.text).toContain('The units differ more than chance explains (φ = 6.8)');
    expect(picture.table.rows.every((row) => row[4] === 'within the limits')).toBe(true);
  });

  it('widens the limits by what it is told, or not at all', () => {
    const units = [0.1, 0.2, 0.3, 0.4, 0.5].map((value) => ({ name: String(value), value, size: 100 }));
    const limitsWith = (dispersion: number) =>
      funnelPicture(units, { ...options, target: 0.3, dispersion }).table.rows.map((row) => row[3]);
    // √4 = 2: twice as far from the target of 30 %.
    const [narrow = ''] = limitsWith(1);
    const [wide = ''] = limitsWith(4);
    const upperOf = (limits: string) => Number.parseFloat(limits.split('– ')[1] ?? '');
    expect(upperOf(wide) - 30).toBeCloseTo(2 * (upperOf(narrow) - 30), 0);
    expect(() => limitsWith(0.5)).toThrow(expect.objectContaining({ code: 'metrics/invalid-funnel' }));
  });

  it('names hidden units and those without a value, and places neither', () => {
    const picture = funnelPicture(
      [
        share('Ede', 30, 100),
        hiddenFigure({ ...share('Velp', 1, 2), value: null, suppressed: true }),
        figure({ ...share('Wijk', 1, 2), value: null, denominator: 0 }),
      ],
      options,
    );
    expect(plotted(picture, 'point', 'size')).toHaveLength(1);
    expect(picture.text).toContain(
      '× Hidden (too few children) and so not placed: Velp. Without a value: Wijk.',
    );
    expect(picture.table.rows[1]).toEqual(['Velp', 'hidden', 'hidden', '–', '–']);
  });

  it('has limits around 1 for observed over expected', () => {
    const picture = funnelPicture([{ name: 'a', value: 1.5, size: 10 }], { ...options, kind: 'ratio' });
    // From the documentation of funnelLimits: 1.616 for 10 expected.
    expect(picture.table.rows[0]?.[3]).toMatch(/– 1\.62$/);
  });

  it('draws units without limits when all of them together are at 0', () => {
    const picture = funnelPicture([share('Ede', 0, 100)], options);
    expect(plotted(picture, 'line', 'limit')).toEqual([]);
    expect(plotted(picture, 'point', 'size')).toEqual([{ value: 0, size: 100 }]);
    expect(picture.text).toContain('there are no limits');
  });

  it.each([[[figure()]], [[share('a', 1, 2), figure({ metric: 'other', unit: 'proportion' })]]])(
    'refuses figures that are no shares of one metric',
    (units) => {
      expect(() => funnelPicture(units, options)).toThrow(
        expect.objectContaining({ code: 'views/not-comparable' }),
      );
    },
  );

  it('refuses a target that is none', () => {
    expect(() => funnelPicture([share('a', 1, 2)], { ...options, target: 1.2 })).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-funnel' }),
    );
  });
});
