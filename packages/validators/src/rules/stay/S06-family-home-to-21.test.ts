import type { Placement } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../testing/judge.js';
import { familyHomeTo21 as rule } from './S06-family-home-to-21.js';

const persons = [
  { id: 'c1', birthDate: '2003-06-01' },
  { id: 'leap', birthDate: '2004-02-29' },
] as const;

describe('S06', () => {
  it.each<[string, Partial<Placement>, string]>([
    ['goes on after 21', {}, 'failed'],
    ['ends on the 21st birthday', { end: '2024-06-01' }, 'passed'],
    ['has its last day on the 21st birthday', { end: '2024-06-02' }, 'failed'],
    ['ends on 1 March for a leap-day child', { personId: 'leap', end: '2025-03-01' }, 'passed'],
    ['is planned beyond 1 March for a leap-day child', { personId: 'leap', end: '2025-03-02' }, 'failed'],
    ['is in a group', { careForm: 'open-leefgroep' }, 'nothing-to-check'],
    ['is of somebody unknown', { personId: 'nobody' }, 'nothing-to-check'],
  ])('judges a stay that %s', (_, part, outcome) => {
    const stay: Placement = { id: 'p', personId: 'c1', careForm: 'gezinshuis', start: '2015-01-01', ...part };
    expect(outcomeOf(rule, { persons, placements: [stay] })).toBe(outcome);
  });
});
