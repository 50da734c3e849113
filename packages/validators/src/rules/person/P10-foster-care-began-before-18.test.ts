import type { Placement } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { faultsOf, outcomeOf } from '../../testing/judge.js';
import { fosterCareBeganBefore18 as rule } from './P10-foster-care-began-before-18.js';

const persons = [{ id: 'c1', birthDate: '2006-06-01' }] as const;
const stay = (part: Partial<Placement>): Placement => ({
  id: 'p1',
  personId: 'c1',
  careForm: 'voltijdpleegzorg',
  start: '2024-06-01',
  ...part,
});

describe('P10', () => {
  // 18 on 2024-06-01.
  it.each<[string, Partial<Placement>, string]>([
    ['on the 18th birthday', {}, 'failed'],
    ['the day before', { start: '2024-05-31' }, 'passed'],
    ['at 18 on another ground', { ground: 'found-before-18' }, 'passed'],
    ['and ended before 18', { start: '2024-01-01', end: '2024-06-01' }, 'nothing-to-check'],
    ['at 18, in another form', { careForm: 'gezinshuis' }, 'nothing-to-check'],
    ['in the future', { start: '2025-01-02' }, 'not-in-force'],
  ])('judges foster care begun %s', (_, part, outcome) => {
    expect(outcomeOf(rule, { persons, placements: [stay(part)] })).toBe(outcome);
  });

  // Six months after 2024-05-31 is 2024-11-30, the last day of that month.
  it.each([
    ['2024-11-30', 'passed'],
    ['2024-12-01', 'failed'],
  ] as const)('judges foster care resumed on %s', (start, outcome) => {
    const placements = [stay({ start: '2020-01-01', end: '2024-05-31' }), stay({ id: 'p2', start })];
    expect(outcomeOf(rule, { persons, placements })).toBe(outcome);
  });

  it('takes earlier foster care from trajectories too', () => {
    const trajectories = [stay({ id: 't1', start: '2020-01-01', end: '2024-05-31' })];
    expect(outcomeOf(rule, { persons, placements: [stay({})], trajectories })).toBe('passed');
  });

  it('fires once when a trajectory and a stay begin on the same day', () => {
    const trajectories = [stay({ id: 't1' })];
    expect(faultsOf(rule, { persons, placements: [stay({})], trajectories })).toEqual([
      'placements/p1 start',
    ]);
  });

  it('was not in force before 2023', () => {
    const persons = [{ id: 'c1', birthDate: '2003-06-01' }] as const;
    const placements = [stay({ start: '2022-01-01', end: '2023-01-01' })];
    expect(outcomeOf(rule, { persons, placements })).toBe('not-in-force');
    expect(outcomeOf(rule, { persons, placements: [stay({ start: '2022-01-01', end: '2023-01-02' })] })).toBe(
      'failed',
    );
  });
});
