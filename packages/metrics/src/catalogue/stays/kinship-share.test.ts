import type { CareFormCode } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { figure, stay } from '../../testing/registers.js';

const away = (personId: string, careForm: CareFormCode) =>
  stay(personId, '2023-01-01', undefined, undefined, { careForm });

describe('share with kin', () => {
  it('is network foster care among foster care of which it is known', () => {
    const placements = [
      away('a', 'netwerkpleegzorg'),
      away('b', 'bestandspleegzorg'),
      away('c', 'bestandspleegzorg'),
      away('d', 'pleegzorg'), // does not say
      away('e', 'gezinshuis'), // no foster care
    ];
    const found = figure({ placements }, 'kinship-share');
    expect(found).toMatchObject({ numerator: 1, denominator: 3, excluded: 1 });
    // Wilson for 1 of 3: R prop.test(1, 3, correct = FALSE)$conf.int gives 0.06149194 and 0.7923404.
    expect(found.interval?.lower).toBeCloseTo(0.06149194, 7);
    expect(found.interval?.upper).toBeCloseTo(0.7923404, 6);
  });

  it('has no value without foster care, or without the table', () => {
    expect(figure({ placements: [away('a', 'gezinshuis')] }, 'kinship-share').reason).toBe('no-cases');
    expect(figure({ placements: [away('a', 'pleegzorg')] }, 'kinship-share').reason).toBe('not-known');
    expect(figure({}, 'kinship-share').reason).toBe('table-missing');
  });
});
