import type { Placement } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../testing/judge.js';
import { groundFrom18 as rule } from './P07-ground-from-18.js';

const persons = [
  { id: 'c1', birthDate: '2006-06-01' },
  { id: 'older', birthDate: '2003-06-01' },
  { id: 'leap', birthDate: '2004-02-29' },
] as const;
const stay = (part: Partial<Placement>): readonly Placement[] => [
  { id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2020-01-01', ...part },
];

describe('P07', () => {
  // c1 turns 18 on 2024-06-01, the older one on 2021-06-01 and 21 on 2024-06-01, the leap-day child 18 on 2022-03-01.
  it.each<[string, Partial<Placement>, string]>([
    ['goes on without a ground', {}, 'failed'],
    ['has its last day on the birthday', { end: '2024-06-02' }, 'failed'],
    ['ends on the birthday', { end: '2024-06-01' }, 'nothing-to-check'],
    ['goes on as continued', { ground: 'continued' }, 'passed'],
    ['was found needed before 18', { ground: 'found-before-18' }, 'passed'],
    ['is resumed', { ground: 'resumed' }, 'passed'],
    ['rests on criminal law', { ground: 'criminal-law' }, 'passed'],
    ['is foster care under 21', { careForm: 'netwerkpleegzorg' }, 'passed'],
    [
      'was foster care at 18 before 2023',
      { personId: 'older', careForm: 'pleegzorg', end: '2022-12-31' },
      'failed',
    ],
    [
      'was foster care at 18 from 2023 on',
      { personId: 'older', careForm: 'pleegzorg', start: '2023-01-01' },
      'passed',
    ],
    ['is detention', { careForm: 'jji' }, 'nothing-to-check'],
    ['ends on 1 March for a leap-day child', { personId: 'leap', end: '2022-03-01' }, 'nothing-to-check'],
    ['has 1 March as last day for a leap-day child', { personId: 'leap', end: '2022-03-02' }, 'failed'],
  ])('judges a stay that %s', (_, part, outcome) => {
    expect(outcomeOf(rule, { persons, placements: stay(part) })).toBe(outcome);
  });

  it('stops at 23, where P06 begins', () => {
    const persons = [{ id: 'c1', birthDate: '2000-01-01' }] as const;
    expect(outcomeOf(rule, { persons, placements: stay({ start: '2023-01-01' }) })).toBe('nothing-to-check');
    expect(outcomeOf(rule, { persons, placements: stay({ start: '2022-12-31' }) })).toBe('failed');
  });

  it('leaves help of part 3 to P11', () => {
    const help = { id: 't', personId: 'c1', careForm: 'ambulant', start: '2020-01-01' } as const;
    expect(outcomeOf(rule, { persons, trajectories: [{ ...help, helpPart: 1 }] })).toBe('failed');
    expect(outcomeOf(rule, { persons, trajectories: [{ ...help, helpPart: 3 }] })).toBe('nothing-to-check');
  });

  it('guesses no ages', () => {
    expect(outcomeOf(rule, { placements: stay({}) })).toBe('table-missing:persons');
    expect(outcomeOf(rule, { persons: [], placements: stay({}) })).toBe('nothing-to-check');
  });
});
