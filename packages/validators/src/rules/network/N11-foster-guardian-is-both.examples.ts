import type { Authority, FosterContract, Relation } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const contract = (part: Partial<FosterContract> = {}): FosterContract => ({
  id: 'f1',
  childId: 'c1',
  carerId: 'carer',
  providerId: 'o1',
  start: '2018-01-01',
  carerIsGuardian: true,
  ...part,
});
const guardian = (part: Partial<Authority> = {}): readonly Authority[] => [
  { id: 'a1', childId: 'c1', holderId: 'carer', kind: 'guardian-person', start: '2020-01-01', ...part },
];
const marked: readonly Relation[] = [
  { id: 'r1', fromId: 'carer', toId: 'c1', kind: 'raises', role: 'foster-guardian', start: '2020-01-01' },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Recorded as foster guardian, but the guardianship ended a year ago.',
      records: { authorities: guardian({ end: '2024-01-01' }), fosterContracts: [contract()] },
      faults: ['fosterContracts/f1 carerIsGuardian'],
    },
    {
      text: 'Somebody else is guardian.',
      records: { authorities: guardian({ holderId: 'aunt' }), fosterContracts: [contract()] },
      faults: ['fosterContracts/f1 carerIsGuardian'],
    },
    {
      text: 'Guardian with the role, but the foster contract has ended.',
      records: {
        authorities: guardian(),
        relations: marked,
        fosterContracts: [contract({ end: '2024-01-01' })],
      },
      faults: ['relations/r1 role'],
    },
    {
      text: 'The guardianship ends a day before the contract does.',
      records: {
        authorities: guardian({ end: '2024-05-31' }),
        fosterContracts: [contract({ end: '2024-06-01' })],
      },
      faults: ['fosterContracts/f1 carerIsGuardian'],
    },
  ],
  holds: [
    {
      text: 'Contract and guardianship, by mark and by role.',
      records: { authorities: guardian(), relations: marked, fosterContracts: [contract()] },
    },
    {
      text: 'Both end on one day.',
      records: {
        authorities: guardian({ end: '2024-06-01' }),
        fosterContracts: [contract({ end: '2024-06-01' })],
      },
    },
    {
      text: 'Guardianship ended at 18, the contract goes on.',
      records: {
        persons: [{ id: 'c1', birthDate: '2006-03-01' }],
        authorities: guardian({ end: '2024-03-01' }),
        fosterContracts: [contract()],
      },
    },
  ],
  skips: [
    {
      text: 'The carer is no guardian.',
      records: { authorities: [], fosterContracts: [contract({ carerIsGuardian: false })] },
      reason: 'nothing-to-check',
    },
    {
      text: 'Nobody knows who is guardian.',
      records: { fosterContracts: [contract()] },
      reason: 'table-missing:authorities',
    },
  ],
};
