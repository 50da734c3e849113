import type { CareTrajectory } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../testing/judge.js';
import { noCareOfParts2And3From18 as rule } from './P11-no-care-of-parts-2-and-3-from-18.js';

const persons = [{ id: 'c1', birthDate: '2006-06-01' }] as const;

describe('P11', () => {
  it.each<[string, Partial<CareTrajectory>, string]>([
    ['of part 2 goes on', { helpPart: 2 }, 'failed'],
    ['of part 3 goes on', { helpPart: 3 }, 'failed'],
    ['of part 3 goes on as continued', { helpPart: 3, ground: 'continued' }, 'failed'],
    ['of part 3 rests on criminal law', { helpPart: 3, ground: 'criminal-law' }, 'passed'],
    ['of part 3 ends on the birthday', { helpPart: 3, end: '2024-06-01' }, 'nothing-to-check'],
    ['of part 3 has its last day on the birthday', { helpPart: 3, end: '2024-06-02' }, 'failed'],
    ['of part 1 goes on', { helpPart: 1 }, 'nothing-to-check'],
    ['of no part that anybody recorded goes on', {}, 'nothing-to-check'],
  ])('judges help that %s after 18', (_, part, outcome) => {
    const help = { id: 't1', personId: 'c1', careForm: 'ambulant', start: '2022-03-01', ...part } as const;
    expect(outcomeOf(rule, { persons, trajectories: [help] })).toBe(outcome);
  });

  it('guesses no ages', () => {
    expect(outcomeOf(rule, { trajectories: [] })).toBe('table-missing:persons');
  });
});
