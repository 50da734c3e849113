import type { Decision, Measure } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const measures: readonly Measure[] = [{ id: 'm1', personId: 'c1', kind: 'ots', start: '2024-03-01' }];
const decision = (part: Partial<Decision>): readonly Decision[] => [
  {
    id: 'd1',
    personId: 'c1',
    kind: 'ots',
    date: '2024-03-01',
    by: 'kinderrechter',
    about: 'm1',
    ...part,
  },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The decision on the order has no grounds.',
      records: { measures, decisions: decision({}) },
      faults: ['decisions/d1 groundsNoted'],
    },
    {
      text: 'The list of grounds is empty.',
      records: { measures, decisions: decision({ groundsNoted: [] }) },
      faults: ['decisions/d1 groundsNoted'],
    },
  ],
  holds: [
    {
      text: 'The decision on the order names a ground.',
      records: { measures, decisions: decision({ groundsNoted: ['neglect'] }) },
    },
  ],
  skips: [
    {
      text: 'A decision of the institution about the order.',
      records: { measures, decisions: decision({ by: 'gi1' }) },
      reason: 'nothing-to-check',
    },
    {
      text: 'The register has no decision about the order.',
      records: { measures, decisions: [] },
      reason: 'nothing-to-check',
    },
  ],
};
