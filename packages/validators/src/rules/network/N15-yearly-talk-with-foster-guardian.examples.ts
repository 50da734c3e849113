import type { FosterContract } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const contract = (part: Partial<FosterContract> = {}): FosterContract => ({
  id: 'f1',
  childId: 'c1',
  carerId: 'carer',
  providerId: 'o1',
  start: '2024-06-01',
  carerIsGuardian: true,
  ...part,
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'With a foster guardian no talk is agreed.',
      records: { fosterContracts: [contract({ talksPerYear: 0 })] },
      faults: ['fosterContracts/f1 talksPerYear'],
    },
    {
      text: 'Nothing is recorded.',
      records: { fosterContracts: [contract()] },
      faults: ['fosterContracts/f1 talksPerYear'],
    },
  ],
  holds: [
    { text: 'One talk a year.', records: { fosterContracts: [contract({ talksPerYear: 1 })] } },
    { text: 'More was asked.', records: { fosterContracts: [contract({ talksPerYear: 6 })] } },
  ],
  skips: [
    {
      text: 'The carer is no guardian.',
      records: { fosterContracts: [contract({ carerIsGuardian: false })] },
      reason: 'nothing-to-check',
    },
  ],
};
