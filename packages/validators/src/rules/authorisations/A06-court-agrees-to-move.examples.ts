import type { Decision, Measure, Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const measures: readonly Measure[] = [
  { id: 'm1', personId: 'c1', kind: 'ots', start: '2023-03-01', end: '2024-03-01' },
  { id: 'm2', personId: 'c1', kind: 'ots', start: '2024-03-01', end: '2025-03-01' },
];
const family = (part: Partial<Placement>): Placement => ({
  id: 'p1',
  personId: 'c1',
  careForm: 'voltijdpleegzorg',
  start: '2023-04-01',
  end: '2024-04-01',
  ...part,
});
const group = (start: Placement['start']): Placement => ({
  id: 'p2',
  personId: 'c1',
  careForm: 'open-leefgroep',
  start,
});
const agreed = (part: Partial<Decision>): readonly Decision[] => [
  {
    id: 'd1',
    personId: 'c1',
    kind: 'consent-to-move',
    date: '2024-04-01',
    by: 'kinderrechter',
    ...part,
  },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'After a year to the day in a foster family the child moves to a group.',
      records: { measures, placements: [family({}), group('2024-04-01')], decisions: [] },
      faults: ['placements/p1 end'],
    },
    {
      text: 'The kinderrechter agreed a day after the move.',
      records: {
        measures,
        placements: [family({}), group('2024-04-01')],
        decisions: agreed({ date: '2024-04-02' }),
      },
      faults: ['placements/p1 end'],
    },
    {
      text: 'The institution decided, not the kinderrechter.',
      records: {
        measures,
        placements: [family({}), group('2024-04-02')],
        decisions: agreed({ by: 'gi' }),
      },
      faults: ['placements/p1 end'],
    },
    {
      text: 'Crisis foster care became full-time foster care in one family: together more than a year.',
      records: {
        measures,
        placements: [
          family({ id: 'p0', careForm: 'crisispleegzorg', start: '2023-03-01', end: '2023-06-01' }),
          family({ start: '2023-06-01' }),
          group('2024-04-01'),
        ],
        decisions: [],
      },
      faults: ['placements/p1 end'],
    },
  ],
  holds: [
    {
      text: 'The kinderrechter agreed on the day of the move.',
      records: { measures, placements: [family({}), group('2024-04-01')], decisions: agreed({}) },
    },
  ],
  skips: [
    {
      text: 'A year less a day.',
      records: {
        measures,
        placements: [family({ end: '2024-03-31' }), group('2024-03-31')],
        decisions: [],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'The child went home, and later to a group.',
      records: { measures, placements: [family({}), group('2024-08-01')], decisions: [] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The child moved with the foster family: another placement at one location.',
      records: {
        measures,
        placements: [
          family({ locationId: 'l1' }),
          family({ id: 'p2', locationId: 'l1', start: '2024-04-01', end: '2024-12-01' }),
        ],
        decisions: [],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'The order was over on the day of the move.',
      records: {
        measures: [{ id: 'm1', personId: 'c1', kind: 'ots', start: '2023-04-01', end: '2024-04-01' }],
        placements: [family({}), group('2024-04-01')],
        decisions: [],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'A family home is not the family of another.',
      records: {
        measures,
        placements: [family({ careForm: 'gezinshuis' }), group('2024-04-01')],
        decisions: [],
      },
      reason: 'nothing-to-check',
    },
  ],
};
