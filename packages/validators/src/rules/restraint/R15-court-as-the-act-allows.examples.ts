import type { RuleExamples } from '../rule-examples.js';
import { girl, restraint } from './example-records.js';

const courtRoom = { measure: 'court-room', room: 'court', locked: true, appliedBy: 'police' } as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A locked room on the day before the twelfth birthday.',
      records: {
        persons: [{ id: 'c1', birthDate: '2012-02-06' }],
        restraints: [restraint(courtRoom)],
      },
      faults: ['restraints/r1 measure'],
    },
    {
      text: 'A body check in court, by an employee of the provider.',
      records: {
        restraints: [restraint({ measure: 'body-check', room: 'court', appliedBy: 'provider' })],
      },
      faults: ['restraints/r1 appliedBy', 'restraints/r1 measure'],
    },
  ],
  holds: [
    {
      text: 'A locked room on the twelfth birthday, by the police.',
      records: {
        persons: [{ id: 'c1', birthDate: '2012-02-05' }],
        restraints: [restraint(courtRoom)],
      },
    },
    {
      text: 'Held by the police at ten years old.',
      records: {
        persons: [{ id: 'c1', birthDate: '2013-06-06' }],
        restraints: [restraint({ measure: 'court-holding', appliedBy: 'police' })],
      },
    },
  ],
  skips: [
    {
      text: 'The last day before the article.',
      records: { persons: [girl], restraints: [restraint({ ...courtRoom, date: '2023-12-31' })] },
      reason: 'not-in-force',
    },
    {
      text: 'In the group.',
      records: { restraints: [restraint({})] },
      reason: 'nothing-to-check',
    },
  ],
};
