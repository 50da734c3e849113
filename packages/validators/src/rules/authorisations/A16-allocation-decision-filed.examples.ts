import type { CourtRequest } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const request = (part: Partial<CourtRequest>): readonly CourtRequest[] => [
  { id: 'r1', personId: 'c1', kind: 'placement', filedOn: '2022-12-31', filedBy: 'gi', ...part },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A request of 31 December 2022 without the decision, the last day.',
      records: { requests: request({}) },
      faults: ['requests/r1 decisionCopy'],
    },
    {
      text: 'A request for closed care without the decision.',
      records: { requests: request({ kind: 'gesloten-machtiging', decisionCopy: false }) },
      faults: ['requests/r1 decisionCopy'],
    },
  ],
  holds: [
    {
      text: 'The decision was filed.',
      records: { requests: request({ decisionCopy: true }) },
    },
  ],
  skips: [
    {
      text: 'A request of 1 January 2023: the law no longer asks for it.',
      records: { requests: request({ filedOn: '2023-01-01' }) },
      reason: 'nothing-to-check',
    },
    {
      text: 'A request to extend the supervision order.',
      records: { requests: request({ kind: 'extension-ots' }) },
      reason: 'nothing-to-check',
    },
  ],
};
