import type { Decision, FosterContract } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const contract = (part: Partial<FosterContract> = {}): FosterContract => ({
  id: 'f1',
  childId: 'c1',
  carerId: 'carer',
  providerId: 'o1',
  start: '2015-01-01',
  end: '2024-11-01',
  endedInWriting: true,
  ...part,
});
const persons = [{ id: 'c1', birthDate: '2004-02-29' }] as const;
const leaves = (date: Decision['date'] = '2024-10-10'): readonly Decision[] => [
  { id: 'd1', personId: 'c1', kind: 'youth-ends-foster-care', date, by: 'c1' },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A woman of twenty said that she leaves; the provider ended the contract, not in writing.',
      records: { persons, decisions: leaves(), fosterContracts: [contract({ endedInWriting: false })] },
      faults: ['fosterContracts/f1 endedInWriting'],
    },
    {
      text: 'The contract was not ended.',
      records: {
        persons,
        decisions: leaves(),
        fosterContracts: [
          { id: 'f1', childId: 'c1', carerId: 'carer', providerId: 'o1', start: '2015-01-01' },
        ],
      },
      faults: ['fosterContracts/f1 end'],
    },
    {
      text: 'She said so on the first day of the new law, already of age.',
      records: {
        persons,
        decisions: leaves('2023-01-01'),
        fosterContracts: [contract({ endedInWriting: false })],
      },
      faults: ['fosterContracts/f1 endedInWriting'],
    },
  ],
  holds: [
    {
      text: 'The provider ended the contract by letter.',
      records: { persons, decisions: leaves(), fosterContracts: [contract()] },
    },
  ],
  skips: [
    {
      text: 'She said so the day before the new law.',
      records: {
        persons,
        decisions: leaves('2022-12-31'),
        fosterContracts: [contract({ endedInWriting: false })],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'She said so the day before turning 18.',
      records: {
        persons: [{ id: 'c1', birthDate: '2006-10-11' }],
        decisions: leaves(),
        fosterContracts: [contract({ endedInWriting: false })],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'Nobody knows who wanted to leave.',
      records: { persons, fosterContracts: [contract()] },
      reason: 'table-missing:decisions',
    },
  ],
};
