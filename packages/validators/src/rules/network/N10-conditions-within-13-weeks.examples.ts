import type { FosterContract } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const contract = (part: Partial<FosterContract> = {}): FosterContract => ({
  id: 'f1',
  childId: 'c1',
  carerId: 'carer',
  providerId: 'o1',
  start: '2025-01-06',
  raisedBefore: true,
  preparationDoneOn: '2025-04-04',
  statements: [{ personId: 'carer', issuedOn: '2025-03-20' }],
  ...part,
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Grandmother already raises the boy; contract on 6 January, preparation on 22 April.',
      asOf: '2025-05-10',
      records: { fosterContracts: [contract({ preparationDoneOn: '2025-04-22' })] },
      faults: ['fosterContracts/f1 preparationDoneOn'],
      says: { lastDay: '2025-04-07' },
    },
    {
      text: 'Preparation is done on the first day too late.',
      asOf: '2025-05-10',
      records: { fosterContracts: [contract({ preparationDoneOn: '2025-04-08' })] },
      faults: ['fosterContracts/f1 preparationDoneOn'],
    },
    {
      text: 'Thirteen weeks are over, and there is no statement.',
      asOf: '2025-04-08',
      records: { fosterContracts: [contract({ statements: [] })] },
      faults: ['fosterContracts/f1 statements'],
    },
  ],
  holds: [
    {
      text: 'Preparation and statement are there on the last day in time.',
      asOf: '2025-05-10',
      records: {
        fosterContracts: [
          contract({
            preparationDoneOn: '2025-04-07',
            statements: [{ personId: 'carer', issuedOn: '2025-04-07' }],
          }),
        ],
      },
    },
    {
      text: 'Nothing is there yet, and it is the last day in time.',
      asOf: '2025-04-07',
      records: { fosterContracts: [contract({ preparationDoneOn: '2025-06-01', statements: [] })] },
    },
    {
      text: 'The contract ended within the thirteen weeks.',
      asOf: '2025-05-10',
      records: { fosterContracts: [contract({ end: '2025-04-08', statements: [] })] },
    },
  ],
  skips: [
    {
      text: 'The child did not live there before.',
      asOf: '2025-05-10',
      records: { fosterContracts: [contract({ raisedBefore: false })] },
      reason: 'nothing-to-check',
    },
  ],
};
