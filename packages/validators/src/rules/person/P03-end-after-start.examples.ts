import type { Placement, PlainDate } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const stay = (start: PlainDate, end?: PlainDate): readonly Placement[] => [
  { id: 'p1', personId: 'c1', careForm: 'gezinshuis', start, ...(end !== undefined && { end }) },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A stay that ends the day before it begins.',
      records: { placements: stay('2024-03-02', '2024-03-01') },
      faults: ['placements/p1 end'],
    },
    {
      text: 'A suspension and a certificate that end before they begin.',
      records: {
        authorisations: [
          {
            id: 'a1',
            personId: 'c1',
            kind: 'gesloten-machtiging',
            decidedOn: '2024-01-01',
            start: '2024-01-01',
            end: '2024-06-01',
            suspensions: [{ start: '2024-03-02', end: '2024-03-01' }],
          },
        ],
        organisations: [
          { id: 'o1', kind: 'gi', certificateFrom: '2024-03-02', certificateUntil: '2024-03-01' },
        ],
      },
      faults: ['authorisations/a1 suspensions', 'organisations/o1 certificateUntil'],
    },
  ],
  holds: [
    {
      text: 'A stay that ends on the day it begins: no nights.',
      records: { placements: stay('2024-03-01', '2024-03-01') },
    },
    { text: 'A stay of a night.', records: { placements: stay('2024-02-29', '2024-03-01') } },
  ],
  skips: [
    {
      text: 'A stay that still runs.',
      records: { placements: stay('2024-03-01') },
      reason: 'nothing-to-check',
    },
  ],
};
