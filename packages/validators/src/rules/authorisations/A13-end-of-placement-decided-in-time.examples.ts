import type { CourtRequest } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const request = (part: Partial<CourtRequest>): readonly CourtRequest[] => [
  { id: 'r1', personId: 'c1', kind: 'end-placement', filedOn: '2024-06-17', filedBy: 'c1', ...part },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Asked on 17 June, decided on 2 July.',
      records: { requests: request({ decidedOn: '2024-07-02' }) },
      faults: ['requests/r1 decidedOn'],
    },
    {
      text: 'Asked on 17 June, on 2 July still undecided.',
      asOf: '2024-07-02',
      records: { requests: request({}) },
      faults: ['requests/r1 decidedOn'],
    },
  ],
  holds: [
    {
      text: 'Asked on 17 June, decided on 1 July, the last day.',
      records: { requests: request({ decidedOn: '2024-07-01' }) },
    },
    {
      text: 'Asked on 17 June, undecided on the last day.',
      asOf: '2024-07-01',
      records: { requests: request({}) },
    },
  ],
  skips: [
    {
      text: 'A request for a placement.',
      records: { requests: request({ kind: 'placement' }) },
      reason: 'nothing-to-check',
    },
  ],
};
