import type { UnknownCode } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { closedStay, restraint } from './example-records.js';

const noDessert = 'no-dessert' as UnknownCode;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'No dessert: the Act knows no such measure.',
      records: { restraints: [restraint({ measure: noDessert })] },
      faults: ['restraints/r1 measure'],
    },
    {
      text: 'Electronic monitoring in a closed stay; the Act knows it under a conditional authorisation only.',
      records: {
        placements: [closedStay],
        restraints: [restraint({ measure: 'electronic-monitoring', placementId: 'p1' })],
      },
      faults: ['restraints/r1 measure'],
    },
  ],
  holds: [
    {
      text: 'Seclusion, on the first day of the list.',
      records: { restraints: [restraint({ measure: 'seclusion', date: '2024-01-01' })] },
    },
    {
      text: 'Electronic monitoring at home.',
      records: { restraints: [restraint({ measure: 'electronic-monitoring' })] },
    },
    {
      text: 'A lockable compartment in a vehicle.',
      records: { restraints: [restraint({ measure: 'transport-compartment' })] },
    },
  ],
  skips: [
    {
      text: 'Before there was a list.',
      records: { restraints: [restraint({ measure: noDessert, date: '2023-12-31' })] },
      reason: 'not-in-force',
    },
    {
      text: 'In the quiet room at the own request.',
      records: { restraints: [restraint({ measure: 'own-request' })] },
      reason: 'nothing-to-check',
    },
  ],
};
