import type { PlainDate, Restraint } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { figures, stay, warningsOf } from '../../testing/registers.js';

const id = 'seclusion-rate';
let count = 0;
function secluded(personId: string, date: PlainDate, more: Partial<Restraint> = {}): Restraint {
  count += 1;
  return { id: `re${count}`, personId, measure: 'seclusion', date, ...more };
}
const closed = (personId: string, start: PlainDate, end?: PlainDate) =>
  stay(personId, start, end, undefined, { careForm: 'gesloten-instelling' });
const rates = (...asked: Parameters<typeof figures>) =>
  Object.fromEntries(figures(...asked).map(({ params, value }) => [params['what'], value]));

describe('seclusions', () => {
  const placements = [closed('a', '2023-01-01', '2023-03-02'), closed('b', '2023-01-01', '2023-02-10')]; // 60 and 40 nights
  it('counts them for each 1,000 nights: all, planned, unplanned, and hours', () => {
    const restraints = [
      secluded('a', '2023-01-01', { inPlan: true, hours: 2 }),
      secluded('a', '2023-03-02', { inPlan: false, hours: 1 }), // the day of leaving
      secluded('b', '2023-01-10'), // nobody recorded whether, or how long
      secluded('b', '2023-01-11', { ownRequest: true }),
      secluded('b', '2023-01-12', { measure: 'holding' }),
    ];
    expect(rates({ placements, restraints }, id)).toEqual({ all: 30, planned: 10, unplanned: 10, hours: 30 });
    const [all, , , hours] = figures({ placements, restraints }, id);
    // R: poisson.test(3, 100)$conf.int * 1000
    expect(all?.interval?.lower).toBeCloseTo(6.186721, 4);
    expect(all?.interval?.upper).toBeCloseTo(87.672731, 4);
    expect(hours && warningsOf(hours)).toEqual([['not-measured', 1]]);
  });

  it('does not count them outside a closed stay, and says so', () => {
    const restraints = [secluded('a', '2023-03-03'), secluded('z', '2023-01-01')];
    const [all] = figures({ placements, restraints }, id);
    expect(all).toMatchObject({ value: 0, events: 0, n: 2, excluded: 2 });
    expect(all && warningsOf(all)).toEqual([['outside-closed-stay', 2]]);
  });

  it('counts a night once where two stays overlap', () => {
    const twice = [closed('a', '2023-01-01', '2023-01-11'), closed('a', '2023-01-06', '2023-01-21')]; // 20 nights
    expect(rates({ placements: twice, restraints: [secluded('a', '2023-01-02')] }, id)['all']).toBe(50);
  });

  it('has no value without nights or without the tables', () => {
    expect(figures({ placements: [], restraints: [] }, id).map(({ reason }) => reason)).toEqual(
      Array(4).fill('no-cases'),
    );
    expect(figures({ placements: [] }, id).map(({ reason }) => reason)).toEqual(['table-missing']);
  });
});
