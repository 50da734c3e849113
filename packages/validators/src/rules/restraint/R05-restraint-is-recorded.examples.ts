import type { RuleExamples } from '../rule-examples.js';
import { restraint } from './example-records.js';

const decided = { decidedBy: 'youth-care-responsible', end: '2024-02-06' } as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Without who decided, and without an end.',
      records: { restraints: [restraint({ writtenOn: '2024-02-05' })] },
      faults: ['restraints/r1 decidedBy', 'restraints/r1 end'],
    },
    {
      text: 'Before 2024, and never put on record.',
      records: { restraints: [restraint({ date: '2023-12-31', decidedBy: 'provider', hours: 1 })] },
      faults: ['restraints/r1 recordedOn'],
    },
    {
      text: 'In a court building, and never put on record.',
      records: { restraints: [restraint({ ...decided, measure: 'court-holding' })] },
      faults: ['restraints/r1 recordedOn'],
    },
  ],
  holds: [
    {
      text: 'With who decided, the hours and the day of recording.',
      records: {
        restraints: [restraint({ decidedBy: 'provider', hours: 1, recordedOn: '2024-02-05' })],
      },
    },
    {
      text: 'Not on paper in 2024: another rule speaks.',
      records: { restraints: [restraint(decided)] },
    },
    {
      text: 'Begun today, and still going on.',
      asOf: '2024-02-05',
      records: { restraints: [restraint({ decidedBy: 'provider', writtenOn: '2024-02-05' })] },
    },
  ],
  skips: [
    {
      text: 'In the quiet room at the own request.',
      records: { restraints: [restraint({ measure: 'own-request' })] },
      reason: 'nothing-to-check',
    },
  ],
};
