import type { FosterContract, HouseholdSpell, PlainDate } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const contract = (part: Partial<FosterContract> = {}): FosterContract => ({
  id: 'f1',
  childId: 'c1',
  carerId: 'carer',
  providerId: 'o1',
  start: '2024-06-01',
  ...part,
});
const statement = (personId: string, issuedOn: PlainDate = '2024-05-10') => ({ personId, issuedOn });
const lives = (personId: string, start: PlainDate = '2010-01-01'): HouseholdSpell => ({
  id: `h-${personId}`,
  personId,
  householdId: 'h',
  start,
});
const householdSpells = [lives('carer'), lives('son')];
const sonBorn = (birthDate: PlainDate) => [{ id: 'son', birthDate }];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A son turns twelve on the day the contract begins, and has no statement.',
      records: {
        persons: sonBorn('2012-06-01'),
        householdSpells,
        fosterContracts: [contract({ statements: [statement('carer')] })],
      },
      faults: ['fosterContracts/f1 statements'],
      says: { missing: 1 },
    },
    {
      text: 'The statement of the carer was issued a day after the contract began.',
      records: { fosterContracts: [contract({ statements: [statement('carer', '2024-06-02')] })] },
      faults: ['fosterContracts/f1 statements'],
    },
    {
      text: 'There is no statement at all.',
      records: { persons: sonBorn('2011-12-01'), householdSpells, fosterContracts: [contract()] },
      faults: ['fosterContracts/f1 statements'],
      says: { missing: 2 },
    },
  ],
  holds: [
    {
      text: 'The son turns twelve a day later.',
      records: {
        persons: sonBorn('2012-06-02'),
        householdSpells,
        fosterContracts: [contract({ statements: [statement('carer', '2024-06-01')] })],
      },
    },
    {
      text: 'Carer and son have statements.',
      records: {
        persons: sonBorn('2011-12-01'),
        householdSpells,
        fosterContracts: [contract({ statements: [statement('carer'), statement('son')] })],
      },
    },
    {
      text: 'The partner has the statement in a contract of his own for the same child.',
      records: {
        persons: [{ id: 'partner', birthDate: '1980-01-01' }],
        householdSpells: [lives('carer'), lives('partner')],
        fosterContracts: [
          contract({ statements: [statement('carer')] }),
          contract({ id: 'f2', carerId: 'partner', statements: [statement('carer'), statement('partner')] }),
        ],
      },
    },
    {
      text: 'The foster child itself is over twelve.',
      records: {
        persons: [{ id: 'c1', birthDate: '2010-01-01' }],
        householdSpells: [lives('carer'), lives('c1', '2024-06-01')],
        fosterContracts: [contract({ statements: [statement('carer')] })],
      },
    },
    {
      text: 'Nobody recorded who lives with the carer: only the carer is judged.',
      records: { fosterContracts: [contract({ statements: [statement('carer')] })] },
    },
  ],
  skips: [
    {
      text: 'The child lived there before: N10 gives more time.',
      records: { fosterContracts: [contract({ raisedBefore: true })] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The contract was concluded before 2015.',
      records: { fosterContracts: [contract({ start: '2014-12-31' })] },
      reason: 'nothing-to-check',
    },
  ],
};
