import type { Observation } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const grade = (part: Partial<Observation>): readonly Observation[] => [
  {
    id: 'o1',
    personId: 'c1',
    date: '2024-03-01',
    instrument: 'client-rating',
    moment: 'end',
    value: 8,
    respondent: 'youth',
    ...part,
  },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A grade of 11, and one of 0.9.',
      records: { observations: [...grade({ value: 11 }), ...grade({ id: 'o2', value: 0.9 })] },
      faults: ['observations/o1 value', 'observations/o2 value'],
    },
    {
      text: 'Nobody is named who gave it.',
      records: {
        observations: [
          {
            id: 'o1',
            personId: 'c1',
            date: '2024-03-01',
            instrument: 'client-rating',
            moment: 'end',
            value: 8,
          },
        ],
      },
      faults: ['observations/o1 respondent'],
    },
  ],
  holds: [
    {
      text: 'A 1, a 10 and a 7.9.',
      records: {
        observations: [
          ...grade({ value: 1 }),
          ...grade({ id: 'o2', value: 10 }),
          ...grade({ id: 'o3', value: 7.9 }),
        ],
      },
    },
  ],
  skips: [
    {
      text: 'Hours of school or work, on another scale.',
      records: { observations: grade({ instrument: 'daytime-activity-hours', value: 26 }) },
      reason: 'nothing-to-check',
    },
  ],
};
