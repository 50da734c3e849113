import type { Measure, Notice } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const ots = (end: Measure['end']): readonly Measure[] => [
  { id: 'm1', personId: 'c1', kind: 'ots', start: '2023-06-01', ...(end !== undefined && { end }) },
];
const notice = (on: Notice['on'], to = 'board'): readonly Notice[] => [
  { id: 'n1', personId: 'c1', kind: 'no-extension', to, on },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The order ends on 1 June; the Board is told on 2 April.',
      records: { measures: ots('2024-06-01'), notices: notice('2024-04-02') },
      faults: ['notices/n1 on'],
    },
    {
      text: 'The order ends on 30 April; the Board is told on 1 March.',
      records: { measures: ots('2024-04-30'), notices: notice('2024-03-01', 'raad') },
      faults: ['notices/n1 on'],
    },
    {
      text: 'The Board is told after the order ended.',
      records: { measures: ots('2024-04-30'), notices: notice('2024-05-01') },
      faults: ['notices/n1 on'],
    },
  ],
  holds: [
    {
      text: 'The order ends on 1 June; the Board is told on 1 April.',
      records: { measures: ots('2024-06-01'), notices: notice('2024-04-01') },
    },
    {
      text: 'The order ends on 30 April; the Board is told on 29 February.',
      records: { measures: ots('2024-04-30'), notices: notice('2024-02-29') },
    },
    {
      text: 'The authorisation ends before the order does; the notice is in time for the order.',
      records: {
        measures: ots('2024-06-01'),
        authorisations: [
          {
            id: 'a1',
            personId: 'c1',
            kind: 'muhp',
            decidedOn: '2023-12-01',
            start: '2023-12-01',
            end: '2024-05-01',
          },
        ],
        notices: notice('2024-04-01'),
      },
    },
  ],
  skips: [
    {
      text: 'The parents are told, not the Board.',
      records: { measures: ots('2024-06-01'), notices: notice('2024-05-20', 'parents') },
      reason: 'nothing-to-check',
    },
    {
      text: 'The register has no order that could end.',
      records: { notices: notice('2024-05-20') },
      reason: 'nothing-to-check',
    },
  ],
};
