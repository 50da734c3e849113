import type { Decision, Measure, Notice } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const measures: readonly Measure[] = [
  { id: 'm1', personId: 'c1', kind: 'ots', start: '2023-09-01', end: '2024-09-01' },
];
const decisions: readonly Decision[] = [
  { id: 'd1', personId: 'c1', kind: 'early-end-of-placement', date: '2024-05-15', by: 'gi' },
];
const notice = (on: Notice['on'], to = 'board'): readonly Notice[] => [
  { id: 'n1', personId: 'c1', kind: 'early-end', to, on },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The child goes home on 15 May; the Board is told on 16 April.',
      records: { measures, decisions, notices: notice('2024-04-16') },
      faults: ['decisions/d1'],
    },
    {
      text: 'The Board is not told.',
      records: { measures, decisions, notices: [] },
      faults: ['decisions/d1'],
    },
    {
      text: 'Only the parents are told.',
      records: { measures, decisions, notices: notice('2024-04-01', 'parents') },
      faults: ['decisions/d1'],
    },
    {
      text: 'The notice was of an earlier end.',
      records: {
        measures,
        decisions: [
          { id: 'd0', personId: 'c1', kind: 'early-end-of-placement', date: '2024-01-15', by: 'gi' },
          ...decisions,
        ],
        notices: notice('2023-12-01'),
      },
      faults: ['decisions/d1'],
    },
  ],
  holds: [
    {
      text: 'The child goes home on 15 May; the Board is told on 15 April.',
      records: { measures, decisions, notices: notice('2024-04-15') },
    },
    {
      text: 'There is still time to tell the Board.',
      asOf: '2024-04-15',
      records: { measures, decisions, notices: [] },
    },
  ],
  skips: [
    {
      text: 'There is no supervision order.',
      records: { measures: [], decisions, notices: [] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The register has no notices.',
      records: { measures, decisions },
      reason: 'table-missing:notices',
    },
  ],
};
