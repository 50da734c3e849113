import type { CareTrajectory } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { faultsOf, outcomeOf } from '../../testing/judge.js';
import { resumedWithinHalfAYear as rule } from './P08-resumed-within-half-a-year.js';

const persons = [{ id: 'c1', birthDate: '2006-06-01' }] as const;
const help = (part: Partial<CareTrajectory>): CareTrajectory => ({
  id: 't1',
  personId: 'c1',
  careForm: 'ambulant',
  start: '2022-03-01',
  ...part,
});
const again = (start: CareTrajectory['start']) => help({ id: 't2', start, ground: 'resumed' });

describe('P08', () => {
  // Six months after 2024-03-01 is 2024-09-01; that day is still in time. After 2024-02-29 it is 2024-08-29.
  it.each<[string, Partial<CareTrajectory>, CareTrajectory, string]>([
    ['on the last day in time', { end: '2024-03-01' }, again('2024-09-01'), 'passed'],
    ['a day later', { end: '2024-03-01' }, again('2024-09-02'), 'failed'],
    ['half a year after 29 February', { end: '2024-02-29' }, again('2024-08-29'), 'passed'],
    ['a day more after 29 February', { end: '2024-02-29' }, again('2024-08-30'), 'failed'],
    ['while the earlier help still runs', {}, again('2024-12-01'), 'passed'],
    ['after help that ended nobody knows when', { endUnknown: true }, again('2024-12-01'), 'passed'],
    ['before 18', { end: '2023-01-01' }, again('2024-05-31'), 'nothing-to-check'],
    ['on the 18th birthday', { end: '2023-01-01' }, again('2024-06-01'), 'failed'],
    [
      'on another ground',
      { end: '2023-01-01' },
      { ...again('2024-12-01'), ground: 'continued' },
      'nothing-to-check',
    ],
    ['after detention only', { careForm: 'jji', end: '2024-12-01' }, again('2024-12-01'), 'failed'],
  ])('judges help resumed %s', (_, part, resumed, outcome) => {
    expect(outcomeOf(rule, { persons, trajectories: [help(part), resumed] })).toBe(outcome);
  });

  it('counts an earlier stay as earlier help, whatever the order of the tables', () => {
    const placements = [help({ id: 'p1', end: '2024-11-01' })];
    expect(outcomeOf(rule, { persons, trajectories: [again('2024-12-01')], placements })).toBe('passed');
    expect(outcomeOf(rule, { persons, placements: [again('2024-12-01')], trajectories: placements })).toBe(
      'passed',
    );
  });

  it('fails without any earlier help, once for a trajectory and a stay from the same day', () => {
    const trajectories = [again('2024-12-01')];
    const placements = [{ ...again('2024-12-01'), id: 'p2' }];
    expect(faultsOf(rule, { persons, trajectories, placements })).toEqual(['placements/p2 start']);
  });
});
