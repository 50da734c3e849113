import type { RuleExamples } from '../rule-examples.js';
import { plan, restraint } from './example-records.js';

const emergency = { emergency: true, inPlan: false, scientistAgreedAfterHours: 10 } as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Kept from group activities for four days in a row.',
      records: { restraints: [restraint({ ...emergency, end: '2024-02-09', hours: 96 })] },
      faults: ['restraints/r1 end'],
      says: { days: 3, hours: 12 },
    },
    {
      text: 'Two records that follow each other, four days together: reported once, at the second.',
      records: {
        restraints: [
          restraint({ ...emergency, end: '2024-02-07' }),
          restraint({ ...emergency, id: 'r2', date: '2024-02-07', end: '2024-02-09' }),
        ],
      },
      faults: ['restraints/r2 end'],
    },
    {
      text: 'Fifteen hours, and no behavioural scientist asked.',
      records: { restraints: [restraint({ emergency: true, inPlan: false, hours: 15 })] },
      faults: ['restraints/r1 scientistAgreedAfterHours'],
    },
    {
      text: 'Three days, of which the middle one is whole; the behavioural scientist agreed after thirteen hours.',
      records: {
        restraints: [restraint({ ...emergency, scientistAgreedAfterHours: 13, end: '2024-02-08' })],
      },
      faults: ['restraints/r1 scientistAgreedAfterHours'],
    },
    {
      text: 'The record says it was in the plan, but the plan does not hold it.',
      records: {
        restraints: [restraint({ emergency: true, inPlan: true, hours: 15, measure: 'holding' })],
        plans: [plan],
      },
      faults: ['restraints/r1 scientistAgreedAfterHours'],
    },
    {
      text: 'Seclusion of fourteen hours; the behavioural scientist judged only after thirteen.',
      records: {
        restraints: [
          restraint({ ...emergency, measure: 'seclusion', hours: 14, scientistAgreedAfterHours: 13 }),
        ],
      },
      faults: ['restraints/r1 scientistAgreedAfterHours'],
    },
  ],
  holds: [
    {
      text: 'Three days in a row, and the behavioural scientist agreed after twelve hours.',
      records: {
        restraints: [
          restraint({ ...emergency, scientistAgreedAfterHours: 12, end: '2024-02-08', hours: 72 }),
        ],
      },
    },
    {
      text: 'Twelve hours without a behavioural scientist: she need not be asked yet.',
      records: { restraints: [restraint({ emergency: true, inPlan: false, hours: 12 })] },
    },
    {
      text: 'An hour on each of four days: four emergencies, not one.',
      records: {
        restraints: (['05', '06', '07', '08'] as const).map((day) =>
          restraint({ ...emergency, id: `r${day}`, date: `2024-02-${day}`, hours: 1 }),
        ),
      },
    },
    {
      text: 'Seclusion without a behavioural scientist: another rule speaks.',
      records: {
        restraints: [restraint({ emergency: true, inPlan: false, measure: 'seclusion', hours: 20 })],
      },
    },
    {
      text: 'Began on the first day of the new rules.',
      records: { restraints: [restraint({ ...emergency, date: '2024-01-01', end: '2024-01-04' })] },
    },
  ],
  skips: [
    {
      text: 'Began on the last day of the old rules.',
      records: { restraints: [restraint({ ...emergency, date: '2023-12-31', end: '2024-01-05' })] },
      reason: 'not-in-force',
    },
    {
      text: 'In an emergency, but the plan holds it on that day.',
      records: {
        restraints: [restraint({ emergency: true, date: '2024-03-04', end: '2024-03-20' })],
        plans: [plan],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'In the quiet room for four days, at the own request.',
      records: {
        restraints: [restraint({ ...emergency, measure: 'own-request', end: '2024-02-09' })],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'In compulsory psychiatric care, to which another Act applies.',
      records: {
        placements: [{ id: 'p1', personId: 'c1', careForm: 'wvggz-opname', start: '2024-01-15' }],
        restraints: [restraint({ ...emergency, placementId: 'p1', end: '2024-02-09' })],
      },
      reason: 'nothing-to-check',
    },
  ],
};
