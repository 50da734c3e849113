import type { RuleExamples } from '../rule-examples.js';
import { restraint } from './example-records.js';

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A visit of the confidential adviser refused.',
      records: {
        restraints: [restraint({ measure: 'visit-limit', refusedContact: 'confidential-adviser' })],
      },
      faults: ['restraints/r1 refusedContact'],
    },
    {
      text: 'A letter to the lawyer refused.',
      records: { restraints: [restraint({ measure: 'contact-limit', refusedContact: 'lawyer' })] },
      faults: ['restraints/r1 refusedContact'],
    },
  ],
  holds: [
    {
      text: 'Phone calls with friends refused: whether the reasons weigh enough no record tells.',
      records: { restraints: [restraint({ measure: 'contact-limit', refusedContact: 'friends' })] },
    },
    {
      text: 'Contact supervised, none refused, on the first day of the new rules.',
      records: { restraints: [restraint({ measure: 'contact-supervision', date: '2024-01-01' })] },
    },
  ],
  skips: [
    {
      text: 'The last day of the old rules.',
      records: {
        restraints: [restraint({ measure: 'contact-limit', refusedContact: 'lawyer', date: '2023-12-31' })],
      },
      reason: 'not-in-force',
    },
    {
      text: 'A place ban.',
      records: { restraints: [restraint({})] },
      reason: 'nothing-to-check',
    },
  ],
};
