import type { HouseholdSpell, Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const spell = (id: string, nightsPerWeek?: number, part: Partial<HouseholdSpell> = {}): HouseholdSpell => ({
  id,
  personId: 'c1',
  householdId: id,
  start: '2024-01-01',
  ...(nightsPerWeek !== undefined && { nightsPerWeek }),
  ...part,
});
const weekends: readonly Placement[] = [
  { id: 'p1', personId: 'c1', careForm: 'weekendpleegzorg', nightsPerWeek: 2, start: '2024-01-01' },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Four nights with the mother and four with the father.',
      records: {
        householdSpells: [spell('father', 4, { start: '2024-03-01' }), spell('mother', 4)],
        placements: weekends,
      },
      faults: ['householdSpells/father nightsPerWeek'],
      says: { nights: 8 },
    },
    {
      text: 'Five nights with the mother, and nobody recorded where the others are.',
      records: { householdSpells: [spell('mother', 5)], placements: [] },
      faults: ['householdSpells/mother nightsPerWeek'],
      says: { nights: 5 },
    },
    {
      text: 'A stay of two nights ended, and the five nights at home stayed five.',
      records: {
        householdSpells: [spell('mother', 5)],
        placements: [
          { id: 'p1', personId: 'c1', careForm: 'weekendpleegzorg', start: '2024-01-01', end: '2024-06-01' },
        ],
      },
      faults: ['householdSpells/mother nightsPerWeek'],
      says: { nights: 5 },
    },
  ],
  holds: [
    {
      text: 'Four and a half nights with the mother, two and a half with the father.',
      records: { householdSpells: [spell('father', 2.5), spell('mother', 4.5)], placements: [] },
    },
    {
      text: 'Five nights at home, and a stay for the weekend.',
      records: { householdSpells: [spell('mother', 5)], placements: weekends },
    },
    {
      text: 'From one household to another on one day.',
      records: {
        householdSpells: [
          spell('father', 7, { start: '2024-03-01' }),
          spell('mother', 7, { end: '2024-03-01' }),
        ],
        placements: [],
      },
    },
    {
      text: 'Fewer than seven, but nobody knows about stays.',
      records: { householdSpells: [spell('mother', 5)] },
    },
    {
      text: 'Of one of two households the nights are not recorded.',
      records: { householdSpells: [spell('father'), spell('mother', 5)], placements: [] },
    },
  ],
  skips: [
    {
      text: 'No nights are recorded.',
      records: { householdSpells: [spell('father'), spell('mother')] },
      reason: 'nothing-to-check',
    },
  ],
};
