import type { Decision } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const admission: Decision = {
  id: 'd1',
  personId: 'c1',
  kind: 'admission-conditional',
  date: '2024-06-03',
  by: 'prov1',
};

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The admission of 3 June was put in writing on 8 June.',
      records: { decisions: [{ ...admission, writtenOn: '2024-06-08' }] },
      faults: ['decisions/d1 writtenOn'],
      says: { lastDay: '2024-06-07' },
    },
    {
      text: 'Five days later there is nothing in writing.',
      asOf: '2024-06-08',
      records: { decisions: [admission] },
      faults: ['decisions/d1 writtenOn'],
    },
  ],
  holds: [
    {
      text: 'The admission was put in writing on the fourth day after it.',
      records: { decisions: [{ ...admission, writtenOn: '2024-06-07' }] },
    },
    {
      text: 'Four days later it can still be done.',
      asOf: '2024-06-07',
      records: { decisions: [admission] },
    },
  ],
  skips: [
    {
      text: 'Another decision.',
      records: { decisions: [{ ...admission, kind: 'expert-advice' }] },
      reason: 'nothing-to-check',
    },
  ],
};
