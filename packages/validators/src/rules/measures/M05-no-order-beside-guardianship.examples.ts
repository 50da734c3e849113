import type { Authority, Measure } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const measures: readonly Measure[] = [
  { id: 'm1', personId: 'c1', kind: 'ots', start: '2024-03-01', end: '2024-09-01' },
];
const authority = (part: Partial<Authority>): readonly Authority[] => [
  { id: 'g1', childId: 'c1', holderId: 'gi1', kind: 'guardian-gi', start: '2024-01-01', ...part },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'An institution is guardian while the order runs.',
      records: { measures, authorities: authority({}) },
      faults: ['measures/m1'],
    },
    {
      text: 'Guardianship begins on the last day of the order.',
      records: { measures, authorities: authority({ start: '2024-08-31' }) },
      faults: ['measures/m1'],
    },
  ],
  holds: [
    {
      text: 'Guardianship takes the place of the order.',
      records: { measures, authorities: authority({ start: '2024-09-01' }) },
    },
    {
      text: 'Guardianship had ended on the day the order began.',
      records: { measures, authorities: authority({ end: '2024-03-01' }) },
    },
    {
      text: 'The guardian is a person.',
      records: { measures, authorities: authority({ holderId: 'aunt', kind: 'guardian-person' }) },
    },
  ],
  skips: [
    {
      text: 'The register does not say who holds authority.',
      records: { measures },
      reason: 'table-missing:authorities',
    },
  ],
};
