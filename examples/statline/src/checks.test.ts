import { describe, expect, it } from 'vitest';
import { allChecks } from './checks.js';
import { published, stockAndFlow } from './published.js';
import { trendSpec } from './trend.js';

describe('the published figures', () => {
  it('are read: 203 figures, and 41 rows of stock and flow', () => {
    expect(published).toHaveLength(203);
    expect(stockAndFlow).toHaveLength(41 * 5);
  });

  it.each(allChecks())('$what: $computed, published $published', ({ isRight }) => {
    expect(isRight).toBe(true);
  });

  it('hold the share of 2019 that everybody quotes', () => {
    expect(allChecks()[0]).toMatchObject({ computed: '10.1 %', published: '10.1 %' });
  });

  it('are drawn: five half-years of three kinds', () => {
    expect(trendSpec().data.values).toHaveLength(15);
    expect(trendSpec().data.values.filter(({ year }) => year === '2023*')).toHaveLength(3);
  });
});
