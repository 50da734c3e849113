import type { Authorisation } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { child, figure, stay } from '../../testing/registers.js';

const id = 'families-at-home-under-closed-authorisation';
const spring = { from: '2023-01-01', until: '2023-04-01' } as const; // 31 March 2023
function authorised(personId: string, more: Partial<Authorisation> = {}): Authorisation {
  return {
    id: `au-${personId}`,
    personId,
    kind: 'gesloten-machtiging',
    decidedOn: '2023-01-01',
    start: '2023-01-01',
    end: '2023-07-01',
    carriedOutOn: '2023-01-05',
    ...more,
  };
}
const inside = (personId: string) =>
  stay(personId, '2023-01-05', undefined, undefined, { careForm: 'gesloten-instelling' });

describe('at home with a closed authorisation', () => {
  it('counts children with one in force who are not in a closed setting that night', () => {
    const authorisations = [
      authorised('a'), // at home
      authorised('b'), // inside
      authorised('c'), // in an open group
      authorised('d', { end: '2023-03-31' }), // ended that day
      authorised('e', { kind: 'gesloten-voorwaardelijk' }), // meant for outside
      authorised('f', { kind: 'muhp' }),
      authorised('g'), // died
    ];
    const placements = [
      inside('b'),
      stay('c', '2023-02-01', undefined, undefined, { careForm: 'open-leefgroep' }),
    ];
    const persons = [child('g', { deathDate: '2023-03-31' })];
    expect(figure({ authorisations, placements, persons }, id, spring)).toMatchObject({
      value: 2,
      numerator: 2,
      denominator: 3,
      unit: 'persons',
      interval: null,
    });
  });

  it('has no value when none is in force, or without the tables', () => {
    expect(figure({ authorisations: [], placements: [] }, id).reason).toBe('no-cases');
    expect(
      figure({ authorisations: [authorised('a')], placements: [] }, id, { ...spring, until: spring.from })
        .reason,
    ).toBe('no-cases');
    expect(figure({ placements: [] }, id).reason).toBe('table-missing');
  });
});
