import type { Placement } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../testing/judge.js';
import { endKnownOrUnknown as rule } from './P04-end-known-or-unknown.js';

describe('P04', () => {
  it.each<[string, Partial<Placement>, string]>([
    ['known and marked unknown', { end: '2024-04-01', endUnknown: true }, 'failed'],
    ['unknown', { endUnknown: true }, 'passed'],
    ['yet to come', {}, 'passed'],
    ['yet to come and marked not unknown', { endUnknown: false }, 'passed'],
    ['known', { end: '2024-04-01' }, 'nothing-to-check'],
    ['known and marked not unknown', { end: '2024-04-01', endUnknown: false }, 'nothing-to-check'],
  ])('judges an end that is %s', (_, part, outcome) => {
    const record = { id: 'p', personId: 'c', careForm: 'pleegzorg', start: '2024-03-01', ...part } as const;
    expect(outcomeOf(rule, { placements: [record] })).toBe(outcome);
    expect(outcomeOf(rule, { trajectories: [record] })).toBe(outcome);
  });
});
