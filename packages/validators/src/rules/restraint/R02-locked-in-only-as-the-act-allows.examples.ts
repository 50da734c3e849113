import type { RuleExamples } from '../rule-examples.js';
import { girl, restraint } from './example-records.js';

const seclusion = { measure: 'seclusion', emergency: true, room: 'separate', locked: true } as const;
const persons = [girl];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Locked in on the day before the twelfth birthday.',
      records: {
        persons: [{ id: 'c1', birthDate: '2012-02-06' }],
        restraints: [restraint(seclusion)],
      },
      faults: ['restraints/r1'],
    },
    {
      text: 'A leap-day child, eleven until 1 March.',
      asOf: '2026-01-01',
      records: {
        persons: [{ id: 'c1', birthDate: '2012-02-29' }],
        restraints: [restraint({ ...seclusion, date: '2024-02-28' })],
      },
      faults: ['restraints/r1'],
    },
    {
      text: 'A girl of fourteen locked in her own room at night, no emergency.',
      records: {
        persons,
        restraints: [restraint({ ...seclusion, emergency: false, room: 'own' })],
      },
      faults: ['restraints/r1 emergency', 'restraints/r1 room'],
    },
    {
      text: 'Seclusion of which the room is not recorded.',
      records: { persons, restraints: [restraint({ measure: 'seclusion', emergency: true })] },
      faults: ['restraints/r1 room'],
    },
    {
      text: 'Held in the own room with the door locked: any locking in counts.',
      records: {
        persons,
        restraints: [restraint({ measure: 'holding', emergency: true, room: 'own', locked: true })],
      },
      faults: ['restraints/r1 room'],
    },
  ],
  holds: [
    {
      text: 'In an emergency, in a separate room, on the twelfth birthday.',
      records: {
        persons: [{ id: 'c1', birthDate: '2012-02-05' }],
        restraints: [restraint(seclusion)],
      },
    },
    {
      text: 'A leap-day child on 29 February of its twelfth year.',
      records: {
        persons: [{ id: 'c1', birthDate: '2012-02-29' }],
        restraints: [restraint({ ...seclusion, date: '2024-02-29' })],
      },
    },
    {
      text: 'The first day of the new rules.',
      records: { persons, restraints: [restraint({ ...seclusion, date: '2024-01-01' })] },
    },
  ],
  skips: [
    {
      text: 'The last day of the old rules, which knew no age.',
      records: { persons, restraints: [restraint({ ...seclusion, room: 'own', date: '2023-12-31' })] },
      reason: 'not-in-force',
    },
    {
      text: 'In the quiet room at the own request.',
      records: { persons, restraints: [restraint({ ...seclusion, room: 'own', ownRequest: true })] },
      reason: 'nothing-to-check',
    },
    {
      text: 'A lock in a vehicle, and one on a room that should have none: other rules speak.',
      records: {
        persons,
        restraints: [
          restraint({ measure: 'transport-compartment', room: 'vehicle', locked: true }),
          restraint({ id: 'r2', measure: 'stay-in-room-unlocked', locked: true }),
        ],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'Nobody knows how old the child is.',
      records: { restraints: [restraint(seclusion)] },
      reason: 'table-missing:persons',
    },
    {
      text: 'The child is not in the register.',
      records: { persons: [], restraints: [restraint(seclusion)] },
      reason: 'nothing-to-check',
    },
  ],
};
