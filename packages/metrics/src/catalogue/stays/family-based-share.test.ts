import type { CareFormCode } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { figure, stay, warningsOf } from '../../testing/registers.js';

const away = (personId: string, careForm: CareFormCode) =>
  stay(personId, '2023-01-01', undefined, undefined, { careForm });

describe('share in a family', () => {
  it('counts foster care and family homes among all stays whose form says what it is', () => {
    const placements = [
      away('a', 'netwerkpleegzorg'),
      away('b', 'gezinshuis'),
      away('c', 'gezinsgericht'),
      away('d', 'open-leefgroep'),
      away('e', 'gezinsopname'), // the whole family is admitted: residential
      away('f', 'met-verblijf'), // may be either
    ];
    const found = figure({ placements }, 'family-based-share');
    expect(found).toMatchObject({ value: 0.6, numerator: 3, denominator: 5 });
    expect(warningsOf(found)).toEqual([['care-form-unclear', 1]]);
  });

  it('looks at the stay that began last', () => {
    const placements = [
      away('a', 'pleegzorg'),
      stay('a', '2023-06-01', undefined, undefined, { careForm: 'open-leefgroep' }),
    ];
    expect(figure({ placements }, 'family-based-share').value).toBe(0);
  });

  it('has no value when nobody is away, of nobody it is known, or the table is missing', () => {
    expect(figure({ placements: [] }, 'family-based-share').reason).toBe('no-cases');
    expect(figure({ placements: [away('a', 'met-verblijf')] }, 'family-based-share').reason).toBe(
      'not-known',
    );
    expect(figure({}, 'family-based-share').reason).toBe('table-missing');
  });
});
