import type { Placement } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../testing/judge.js';
import { fullTimeFormHasFullTimeNights as rule } from './S03-full-time-form-has-full-time-nights.js';

describe('S03', () => {
  it.each<[Partial<Placement>, string]>([
    [{ careForm: 'behandelgroep', nightsPerWeek: 4.5 }, 'failed'],
    [{ careForm: 'behandelgroep', nightsPerWeek: 5 }, 'passed'],
    [{ careForm: 'behandelgroep' }, 'passed'],
    [{ careForm: 'behandelgroep', nightsPerWeek: -1 }, 'passed'], // S02 speaks
    [{ careForm: 'weekendpleegzorg', nightsPerWeek: 2 }, 'nothing-to-check'],
    [{ careForm: 'pleegzorg', nightsPerWeek: 2 }, 'nothing-to-check'], // may be part-time foster care
    [{ careForm: 'ambulant', nightsPerWeek: 2 }, 'nothing-to-check'],
  ])('judges %o', (part, outcome) => {
    const placement: Placement = { id: 'p', personId: 'c', careForm: 'jji', start: '2024-03-01', ...part };
    expect(outcomeOf(rule, { placements: [placement] })).toBe(outcome);
  });
});
