import type { Leave } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { stay } from './example-records.js';

const leave = (part: Partial<Leave>): Leave => ({
  id: 'l1',
  personId: 'c1',
  placementId: 'p1',
  start: '2024-05-03',
  end: '2024-05-05',
  decidedBy: 'youth-care-responsible',
  scientistAgreed: false,
  ...part,
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Leave was granted by who is no behavioural scientist, without one agreeing.',
      records: { placements: [stay()], leaves: [leave({ deciderIsScientist: false })] },
      faults: ['leaves/l1 scientistAgreed'],
    },
    {
      text: 'Up to 2023 a behavioural scientist always had to agree.',
      records: { leaves: [leave({ start: '2023-12-31', end: '2024-01-02', deciderIsScientist: true })] },
      faults: ['leaves/l1 scientistAgreed'],
    },
  ],
  holds: [
    {
      text: 'Since 1 January 2024 a behavioural scientist who is responsible may grant leave alone.',
      records: { leaves: [leave({ start: '2024-01-01', end: '2024-01-02', deciderIsScientist: true })] },
    },
    {
      text: 'A behavioural scientist agreed.',
      records: { placements: [stay()], leaves: [leave({ scientistAgreed: true })] },
    },
  ],
  skips: [
    {
      text: 'A weekend away from an open group.',
      records: { placements: [stay({ careForm: 'open-leefgroep' })], leaves: [leave({})] },
      reason: 'nothing-to-check',
    },
  ],
};
