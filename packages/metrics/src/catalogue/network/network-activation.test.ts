import type { Relation } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { child, figure, help, warningsOf } from '../../testing/registers.js';

const id = 'network-activation';
let count = 0;
function relation(
  fromId: string,
  toId: string,
  kind: Relation['kind'],
  more: Partial<Relation> = {},
): Relation {
  count += 1;
  return { id: `r${count}`, fromId, toId, kind, ...more };
}

describe('network activated', () => {
  it('is the mean of informal members with a task, on the last day of the window', () => {
    const persons = [child('a'), child('b')];
    const trajectories = [help('a', '2023-01-01'), help('b', '2023-01-01')];
    const relations = [
      relation('j', 'a', 'mentor-of'),
      relation('n', 'a', 'supports', { role: 'neighbour-family' }),
      relation('v', 'a', 'supports', { role: 'volunteer', end: '2024-12-31' }), // no longer
      relation('w', 'a', 'professional-for', { role: 'family-worker' }), // no informal member
      relation('x', 'b', 'supports', { role: 'friend' }),
    ];
    const found = figure({ persons, trajectories, relations }, id);
    // 2 and 1: mean 1.5, ± 12.7062 · 0.5.
    expect(found).toMatchObject({ value: 1.5, n: 2, unit: 'per-case', cohort: 'census' });
    expect(found.interval?.upper).toBeCloseTo(1.5 + 12.7062 * 0.5, 3);
  });

  it('leaves out a child whose network cannot be told', () => {
    const found = figure({ persons: [], trajectories: [help('a', '2023-01-01')], relations: [] }, id);
    expect(found).toMatchObject({ value: null, reason: 'not-known' });
    expect(warningsOf(found)).toEqual([['not-determined', 1]]);
  });

  it('has no value when nobody is in care that day, or without the tables', () => {
    const trajectories = [help('a', '2023-01-01', '2024-12-31')];
    expect(figure({ trajectories, relations: [] }, id).reason).toBe('no-cases');
    expect(figure({ trajectories }, id).reason).toBe('table-missing');
  });
});
