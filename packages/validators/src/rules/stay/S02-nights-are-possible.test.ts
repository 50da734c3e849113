import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../testing/judge.js';
import { nightsArePossible as rule } from './S02-nights-are-possible.js';

describe('S02', () => {
  it.each([
    [-0.5, 'failed'],
    [0, 'passed'],
    [2.5, 'passed'],
    [2.25, 'failed'],
    [7, 'passed'],
    [7.5, 'failed'],
  ] as const)('judges %d nights a week', (nightsPerWeek, outcome) => {
    const placement = {
      id: 'p',
      personId: 'c',
      careForm: 'logeren',
      start: '2024-03-01',
      nightsPerWeek,
    } as const;
    expect(outcomeOf(rule, { placements: [placement] })).toBe(outcome);
  });

  it('is not about stays of which the nights are not recorded', () => {
    const placement = { id: 'p', personId: 'c', careForm: 'logeren', start: '2024-03-01' } as const;
    expect(outcomeOf(rule, { placements: [placement] })).toBe('nothing-to-check');
  });
});
