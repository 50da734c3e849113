import type { RuleExamples } from '../rule-examples.js';
import { stay } from './example-records.js';

const house = { id: 'l1', kind: 'accommodation' } as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A house is used as closed accommodation without being registered.',
      records: {
        organisations: [{ ...house, closedRegister: false }],
        placements: [stay({ careForm: 'kleinschalig-gesloten', locationId: 'l1' })],
      },
      faults: ['placements/p1 locationId'],
    },
  ],
  holds: [
    {
      text: 'The accommodation is registered.',
      records: {
        organisations: [{ ...house, closedRegister: true }],
        placements: [stay({ locationId: 'l1' })],
      },
    },
  ],
  skips: [
    {
      text: 'The register does not tell whether the accommodation is registered.',
      records: { organisations: [house], placements: [stay({ locationId: 'l1' })] },
      reason: 'nothing-to-check',
    },
    {
      text: 'An open group in the same house.',
      records: {
        organisations: [{ ...house, closedRegister: false }],
        placements: [stay({ careForm: 'open-leefgroep', locationId: 'l1' })],
      },
      reason: 'nothing-to-check',
    },
  ],
};
