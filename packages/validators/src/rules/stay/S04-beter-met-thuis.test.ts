import type { Placement } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { faultsOf, outcomeOf } from '../../testing/judge.js';
import { beterMetThuis as rule } from './S04-beter-met-thuis.js';

const persons = [{ id: 'c1', birthDate: '2008-06-01' }] as const;
const stay = (part: Partial<Placement>): readonly Placement[] => [
  {
    id: 'p1',
    personId: 'c1',
    careForm: 'leergroep',
    start: '2023-03-01',
    end: '2023-12-01',
    programme: 'beter-met-thuis',
    ...part,
  },
];

describe('S04', () => {
  it.each([
    [1.5, ['placements/p1 nightsPerWeek']],
    [2, []],
    [5, []],
    [5.5, ['placements/p1 nightsPerWeek']],
    [9, []], // S02 speaks
  ] as const)('judges %d nights a week', (nightsPerWeek, faults) => {
    expect(faultsOf(rule, { persons, placements: stay({ nightsPerWeek }) })).toEqual(faults);
  });

  it('takes the nights of the care form where none are recorded', () => {
    expect(faultsOf(rule, { persons, placements: stay({}) })).toEqual([]);
    expect(faultsOf(rule, { persons, placements: stay({ careForm: 'open-leefgroep' }) })).toHaveLength(1);
  });

  // 6 on 2014-06-01, 17 on 2025-06-01.
  it.each<[string, Partial<Placement>, string[]]>([
    [
      'the day before the sixth birthday',
      { start: '2014-05-31', end: '2014-12-01' },
      ['placements/p1 start'],
    ],
    ['the sixth birthday', { start: '2014-06-01', end: '2014-12-01' }, []],
    ['16 to the end', { end: '2025-06-01' }, []],
    ['17 on the last day', { end: '2025-06-02' }, ['placements/p1 end']],
  ])('judges the age: %s', (_, part, faults) => {
    expect(faultsOf(rule, { persons, placements: stay(part) })).toEqual(faults);
  });

  it('judges no age it does not know, and no other programme', () => {
    expect(outcomeOf(rule, { placements: stay({ end: '2025-06-02' }) })).toBe('passed');
    expect(outcomeOf(rule, { placements: stay({ programme: 'thuisbest' }) })).toBe('nothing-to-check');
  });
});
