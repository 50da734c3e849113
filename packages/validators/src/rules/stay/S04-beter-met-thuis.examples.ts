import type { Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

/** Six on 2014-06-01, seventeen on 2025-06-01. */
const persons = [{ id: 'c1', birthDate: '2008-06-01' }] as const;

const stay = (part: Partial<Placement>) => ({
  persons,
  placements: [
    {
      id: 'p1',
      personId: 'c1',
      careForm: 'leergroep',
      start: '2023-03-01',
      end: '2023-12-01',
      programme: 'beter-met-thuis',
      ...part,
    } as const,
  ],
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'One and a half nights a week.',
      records: stay({ nightsPerWeek: 1.5 }),
      faults: ['placements/p1 nightsPerWeek'],
    },
    {
      text: 'Five and a half nights a week.',
      records: stay({ nightsPerWeek: 5.5 }),
      faults: ['placements/p1 nightsPerWeek'],
    },
    {
      text: 'Nobody recorded the nights, and the form is one of seven.',
      records: stay({ careForm: 'open-leefgroep' }),
      faults: ['placements/p1 nightsPerWeek'],
    },
    {
      text: 'It begins the day before the sixth birthday.',
      records: stay({ start: '2014-05-31', end: '2014-12-01' }),
      faults: ['placements/p1 start'],
    },
    {
      text: 'Its last day is the seventeenth birthday.',
      records: stay({ end: '2025-06-02' }),
      faults: ['placements/p1 end'],
    },
  ],
  holds: [
    { text: 'Two nights a week.', records: stay({ nightsPerWeek: 2 }) },
    { text: 'Five nights a week.', records: stay({ nightsPerWeek: 5 }) },
    { text: 'Nobody recorded the nights, and the form is part-time.', records: stay({}) },
    { text: 'A number of nights that cannot be: S02 speaks.', records: stay({ nightsPerWeek: 9 }) },
    {
      text: 'It begins on the sixth birthday.',
      records: stay({ start: '2014-06-01', end: '2014-12-01' }),
    },
    { text: 'It ends on the seventeenth birthday.', records: stay({ end: '2025-06-01' }) },
    {
      text: 'The register does not tell the age.',
      records: { placements: stay({ end: '2025-06-02' }).placements },
    },
  ],
  skips: [
    {
      text: 'Another programme.',
      records: stay({ programme: 'thuisbest', nightsPerWeek: 7 }),
      reason: 'nothing-to-check',
    },
  ],
};
