import type { FosterContract } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const contract = (part: Partial<FosterContract> = {}): FosterContract => ({
  id: 'f1',
  childId: 'c1',
  carerId: 'carer',
  providerId: 'o1',
  start: '2024-06-01',
  preparationDoneOn: '2024-06-01',
  ...part,
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The preparation was finished a day after the contract began.',
      records: { fosterContracts: [contract({ preparationDoneOn: '2024-06-02' })] },
      faults: ['fosterContracts/f1 preparationDoneOn'],
    },
    {
      text: 'No preparation is recorded.',
      records: {
        fosterContracts: [
          { id: 'f1', childId: 'c1', carerId: 'carer', providerId: 'o1', start: '2024-06-01' },
        ],
      },
      faults: ['fosterContracts/f1 preparationDoneOn'],
    },
    {
      text: 'The carer guides carers for the same provider.',
      records: { fosterContracts: [contract({ guidesCarersForProvider: true })] },
      faults: ['fosterContracts/f1 guidesCarersForProvider'],
    },
  ],
  holds: [
    {
      text: 'The preparation was finished on the day of the contract.',
      records: { fosterContracts: [contract()] },
    },
    {
      text: 'The child lived there before: N10 gives more time.',
      records: { fosterContracts: [contract({ raisedBefore: true, preparationDoneOn: '2024-07-10' })] },
    },
  ],
  skips: [
    {
      text: 'The contract was concluded before 2015.',
      records: { fosterContracts: [contract({ start: '2014-12-31' })] },
      reason: 'nothing-to-check',
    },
  ],
};
