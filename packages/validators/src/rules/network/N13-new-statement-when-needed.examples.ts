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
const first = contract({
  start: '2020-06-01',
  end: '2022-06-01',
  statements: [statement('carer', '2020-05-10')],
});
const next = (part: Partial<FosterContract>) =>
  contract({ id: 'f2', statements: [statement('carer', '2020-05-10')], ...part });
const lives = (personId: string, start: PlainDate): HouseholdSpell => ({
  id: `h-${personId}`,
  personId,
  householdId: 'h',
  start,
});
const running = contract({ statements: [statement('carer')] });

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Carers change provider, on the statement of the first contract.',
      records: { fosterContracts: [first, next({ providerId: 'o2', start: '2022-06-02' })] },
      faults: ['fosterContracts/f2 statements'],
    },
    {
      text: 'Two years without a foster child, and then again on the old statement.',
      records: { fosterContracts: [first, next({ start: '2024-06-01' })] },
      faults: ['fosterContracts/f2 statements'],
    },
    {
      text: 'A partner comes to live with the carer during the contract.',
      records: {
        persons: [{ id: 'partner', birthDate: '1980-01-01' }],
        householdSpells: [lives('carer', '2010-01-01'), lives('partner', '2024-06-02')],
        fosterContracts: [running],
      },
      faults: ['fosterContracts/f1 statements'],
    },
    {
      text: 'A nephew comes on his twelfth birthday.',
      records: {
        persons: [{ id: 'nephew', birthDate: '2012-09-01' }],
        householdSpells: [lives('carer', '2010-01-01'), lives('nephew', '2024-09-01')],
        fosterContracts: [running],
      },
      faults: ['fosterContracts/f1 statements'],
    },
  ],
  holds: [
    {
      text: 'A new statement with the new provider.',
      records: {
        fosterContracts: [
          first,
          next({ providerId: 'o2', start: '2022-06-02', statements: [statement('carer', '2022-05-01')] }),
        ],
      },
    },
    {
      text: 'Two years less a day without a foster child.',
      records: { fosterContracts: [first, next({ start: '2024-05-31' })] },
    },
    {
      text: 'A nephew comes the day before his twelfth birthday.',
      records: {
        persons: [{ id: 'nephew', birthDate: '2012-09-02' }],
        householdSpells: [lives('carer', '2010-01-01'), lives('nephew', '2024-09-01')],
        fosterContracts: [running],
      },
    },
    {
      text: 'A partner comes to live there, with a statement.',
      records: {
        persons: [{ id: 'partner', birthDate: '1980-01-01' }],
        householdSpells: [lives('carer', '2010-01-01'), lives('partner', '2024-09-01')],
        fosterContracts: [contract({ statements: [statement('carer'), statement('partner', '2024-08-20')] })],
      },
    },
    {
      text: 'A second contract without any statement: a fault that N09 names.',
      records: { fosterContracts: [first, next({ providerId: 'o2', start: '2022-06-02', statements: [] })] },
    },
  ],
  skips: [
    { text: 'The register has no foster contracts.', records: {}, reason: 'table-missing:fosterContracts' },
  ],
};
