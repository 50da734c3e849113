import type { Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

/** 21 on 2024-06-01; the child of 29 February on 2025-03-01. */
const persons = [
  { id: 'c1', birthDate: '2003-06-01' },
  { id: 'leap', birthDate: '2004-02-29' },
] as const;

const stay = (part: Partial<Placement>) => ({
  persons,
  placements: [
    { id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2015-01-01', ...part } as Placement,
  ],
});

export const examples: RuleExamples = {
  fails: [
    { text: 'A family home goes on after 21.', records: stay({}), faults: ['placements/p1 end'] },
    {
      text: 'Its last day is the 21st birthday.',
      records: stay({ end: '2024-06-02' }),
      faults: ['placements/p1 end'],
    },
    {
      text: 'It is planned past 1 March, when the child of 29 February is 21.',
      records: stay({ personId: 'leap', end: '2025-03-02' }),
      faults: ['placements/p1 end'],
    },
  ],
  holds: [
    { text: 'It ends on the 21st birthday.', records: stay({ end: '2024-06-01' }) },
    {
      text: 'It ends on 1 March, when the child of 29 February is 21.',
      records: stay({ personId: 'leap', end: '2025-03-01' }),
    },
  ],
  skips: [
    { text: 'A group.', records: stay({ careForm: 'open-leefgroep' }), reason: 'nothing-to-check' },
    {
      text: 'The register does not describe the child.',
      records: stay({ personId: 'nobody' }),
      reason: 'nothing-to-check',
    },
  ],
};
