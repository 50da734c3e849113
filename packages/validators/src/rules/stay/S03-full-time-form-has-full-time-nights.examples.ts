import type { Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const stay = (part: Partial<Placement>) => ({
  placements: [
    { id: 'p1', personId: 'c1', careForm: 'behandelgroep', start: '2024-03-01', ...part } as Placement,
  ],
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A treatment group for four and a half nights a week.',
      records: stay({ nightsPerWeek: 4.5 }),
      faults: ['placements/p1 nightsPerWeek'],
    },
  ],
  holds: [
    { text: 'A treatment group for five nights a week.', records: stay({ nightsPerWeek: 5 }) },
    { text: 'A treatment group of which nobody recorded the nights.', records: stay({}) },
    { text: 'A number of nights that cannot be: S02 speaks.', records: stay({ nightsPerWeek: -1 }) },
  ],
  skips: [
    {
      text: 'Weekend foster care is part-time.',
      records: stay({ careForm: 'weekendpleegzorg', nightsPerWeek: 2 }),
      reason: 'nothing-to-check',
    },
    {
      text: 'Foster care of a kind that nobody recorded may be part-time.',
      records: stay({ careForm: 'pleegzorg', nightsPerWeek: 2 }),
      reason: 'nothing-to-check',
    },
    {
      text: 'Help at home.',
      records: stay({ careForm: 'ambulant', nightsPerWeek: 2 }),
      reason: 'nothing-to-check',
    },
  ],
};
