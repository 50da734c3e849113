import type { RuleExamples } from '../rule-examples.js';
import { restraint } from './example-records.js';

const stayInRoom = { measure: 'stay-in-room-unlocked' } as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A separate room imposed, recorded as a stay without lock, and the door locked.',
      records: { restraints: [restraint({ ...stayInRoom, locked: true })] },
      faults: ['restraints/r1 locked'],
    },
  ],
  holds: [
    {
      text: 'The door not locked, on the first day of the new rules.',
      records: { restraints: [restraint({ ...stayInRoom, locked: false, date: '2024-01-01' })] },
    },
    {
      text: 'Nothing recorded of a lock, which the measure itself excludes.',
      records: { restraints: [restraint(stayInRoom)] },
    },
  ],
  skips: [
    {
      text: 'The last day of the old rules.',
      records: { restraints: [restraint({ ...stayInRoom, locked: true, date: '2023-12-31' })] },
      reason: 'not-in-force',
    },
    {
      text: 'Seclusion, which has a lock.',
      records: { restraints: [restraint({ measure: 'seclusion', locked: true })] },
      reason: 'nothing-to-check',
    },
  ],
};
