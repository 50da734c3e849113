import type { FosterContract, Relation } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const contract = (part: Partial<FosterContract> = {}): FosterContract => ({
  id: 'f1',
  childId: 'c1',
  carerId: 'carer',
  providerId: 'o1',
  start: '2024-06-01',
  ...part,
});
const carer = { id: 'carer', birthDate: '2003-02-28' } as const;
const related = (part: Partial<Relation> = {}): readonly Relation[] => [
  { id: 'r1', fromId: 'carer', toId: 'c1', kind: 'step-parent-of', start: '2020-01-01', ...part },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The contract begins the day before the carer turns 21.',
      records: { persons: [carer], fosterContracts: [contract({ start: '2024-02-27' })] },
      faults: ['fosterContracts/f1 carerId'],
    },
    {
      text: 'The carer is the stepfather of the child.',
      records: { persons: [carer], relations: related(), fosterContracts: [contract()] },
      faults: ['fosterContracts/f1 childId'],
    },
    {
      text: 'The carer adopts the child, and the contract ends a day later.',
      records: {
        persons: [carer],
        relations: related({ kind: 'legal-parent-of', basis: 'adoption', start: '2024-09-01' }),
        fosterContracts: [contract({ end: '2024-09-02' })],
      },
      faults: ['fosterContracts/f1 childId'],
    },
    {
      text: 'Born on 29 February 2004: 21 on 1 March 2025, a day after the contract begins.',
      asOf: '2025-06-01',
      records: {
        persons: [{ id: 'carer', birthDate: '2004-02-29' }],
        fosterContracts: [contract({ start: '2025-02-28' })],
      },
      faults: ['fosterContracts/f1 carerId'],
    },
  ],
  holds: [
    {
      text: 'The contract begins on the 21st birthday of the carer.',
      records: { persons: [carer], fosterContracts: [contract({ start: '2024-02-28' })] },
    },
    {
      text: 'The contract ends on the day of adoption.',
      records: {
        persons: [carer],
        relations: related({ kind: 'legal-parent-of', basis: 'adoption', start: '2024-09-01' }),
        fosterContracts: [contract({ end: '2024-09-01' })],
      },
    },
    {
      text: 'The carer is the grandmother.',
      records: {
        persons: [carer],
        relations: related({ kind: 'grandparent-of' }),
        fosterContracts: [contract()],
      },
    },
  ],
  skips: [
    {
      text: 'The carer is not described, nor is any relation.',
      records: { persons: [], fosterContracts: [contract()] },
      reason: 'nothing-to-check',
    },
  ],
};
