import type { Placement } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { faultsOf, outcomeOf } from '../../testing/judge.js';
import { fosterCareWithinAgeLimits as rule } from './S05-foster-care-within-age-limits.js';

const persons = [
  { id: 'c1', birthDate: '2003-06-01' },
  { id: 'leap', birthDate: '2004-02-29' },
] as const;
const stay = (part: Partial<Placement>): Placement => ({
  id: 'p1',
  personId: 'c1',
  careForm: 'pleegzorg',
  start: '2015-01-01',
  ...part,
});

describe('S05', () => {
  // c1 turns 21 on 2024-06-01; the leap-day child 18 on 2022-03-01 and 21 on 2025-03-01.
  it.each<[string, Partial<Placement>, string[]]>([
    ['goes on after 21', {}, ['placements/p1 end']],
    ['ends on the 21st birthday', { end: '2024-06-01' }, []],
    ['has its last day on the 21st birthday', { end: '2024-06-02' }, ['placements/p1 end']],
    ['goes on after 21 on a ground', { ground: 'continued' }, []],
    ['begins on the 18th birthday', { start: '2021-06-01', end: '2024-01-01' }, ['placements/p1 start']],
    ['begins the day before', { start: '2021-05-31', end: '2024-01-01' }, []],
    ['begins at 18 on a ground', { start: '2021-06-01', end: '2024-01-01', ground: 'found-before-18' }, []],
    ['begins at 18 and goes on after 21', { start: '2021-06-01' }, ['placements/p1 start']],
    ['begins on 28 February at 17', { personId: 'leap', start: '2022-02-28', end: '2025-03-01' }, []],
    [
      'begins on 1 March at 18',
      { personId: 'leap', start: '2022-03-01', end: '2025-03-01' },
      ['placements/p1 start'],
    ],
    ['has 1 March as last day at 21', { personId: 'leap', end: '2025-03-02' }, ['placements/p1 end']],
  ])('judges a stay that %s', (_, part, faults) => {
    expect(faultsOf(rule, { persons, placements: [stay(part)] })).toEqual(faults);
  });

  it('leaves what begins at 23 to P06', () => {
    const persons = [{ id: 'c1', birthDate: '2000-06-01' }] as const;
    expect(outcomeOf(rule, { persons, placements: [stay({ start: '2023-06-01' })] })).toBe('passed');
    expect(outcomeOf(rule, { persons, placements: [stay({ start: '2023-05-31' })] })).toBe('failed');
  });

  it('sees earlier foster care that ended before the rule came into force', () => {
    const placements = [
      stay({ end: '2022-12-01' }),
      stay({ id: 'p2', start: '2023-06-01', end: '2024-01-01' }), // six months later to the day
    ];
    expect(faultsOf(rule, { persons, placements })).toEqual([]);
    const late = [placements[0], stay({ id: 'p2', start: '2023-06-02', end: '2024-01-01' })].flatMap(
      (one) => one ?? [],
    );
    expect(faultsOf(rule, { persons, placements: late })).toEqual(['placements/p2 start']);
  });

  it('was not in force before 2023', () => {
    expect(outcomeOf(rule, { persons, placements: [stay({ end: '2023-01-01' })] })).toBe('not-in-force');
  });

  it('guesses no ages', () => {
    expect(outcomeOf(rule, { placements: [stay({})] })).toBe('table-missing:persons');
    expect(outcomeOf(rule, { persons: [], placements: [stay({})] })).toBe('nothing-to-check');
  });
});
