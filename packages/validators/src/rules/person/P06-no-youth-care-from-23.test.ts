import type { CareTrajectory, Placement, UnknownCode } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../testing/judge.js';
import { noYouthCareFrom23 as rule } from './P06-no-youth-care-from-23.js';

const persons = [
  { id: 'c1', birthDate: '2001-06-01' },
  { id: 'leap', birthDate: '2000-02-29' },
] as const;
const stay = (part: Partial<Placement>): readonly Placement[] => [
  { id: 'p1', personId: 'c1', careForm: 'open-leefgroep', start: '2019-01-01', ground: 'continued', ...part },
];

describe('P06', () => {
  // 23 on 2024-06-01; the leap-day child on 2023-03-01.
  it.each<[string, Partial<Placement>, string]>([
    ['goes on after the birthday', {}, 'failed'],
    ['has its last day on the birthday', { end: '2024-06-02' }, 'failed'],
    ['ends on the birthday', { end: '2024-06-01' }, 'nothing-to-check'],
    ['rests on criminal law', { ground: 'criminal-law' }, 'passed'],
    ['ended nobody knows when', { endUnknown: true }, 'nothing-to-check'],
    ['is no youth care', { careForm: 'wlz-verblijf' }, 'nothing-to-check'],
    ['is of an unknown form', { careForm: 'x' as UnknownCode }, 'nothing-to-check'],
    ['is of somebody unknown', { personId: 'nobody' }, 'nothing-to-check'],
    ['ends on 1 March for a leap-day child', { personId: 'leap', end: '2023-03-01' }, 'nothing-to-check'],
    ['has 1 March as last day for a leap-day child', { personId: 'leap', end: '2023-03-02' }, 'failed'],
  ])('judges a stay that %s', (_, part, outcome) => {
    expect(outcomeOf(rule, { persons, placements: stay(part) })).toBe(outcome);
  });

  it('judges an open stay up to and including asOf', () => {
    expect(outcomeOf(rule, { persons, placements: stay({}) }, '2024-05-31')).toBe('nothing-to-check');
    expect(outcomeOf(rule, { persons, placements: stay({}) }, '2024-06-01')).toBe('failed');
  });

  it('judges trajectories too, and leaves help of parts 2 and 3 to P11', () => {
    const help: CareTrajectory = { id: 't', personId: 'c1', careForm: 'ambulant', start: '2019-01-01' };
    expect(outcomeOf(rule, { persons, trajectories: [help] })).toBe('failed');
    expect(outcomeOf(rule, { persons, trajectories: [{ ...help, helpPart: 2 }] })).toBe('nothing-to-check');
  });

  it('is not in force before 2015, and guesses no ages', () => {
    const before = stay({ start: '2013-01-01', end: '2014-12-31' });
    expect(outcomeOf(rule, { persons, placements: before })).toBe('not-in-force');
    expect(outcomeOf(rule, { placements: stay({}) })).toBe('table-missing:persons');
  });
});
