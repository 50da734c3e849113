import type { Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const respite: Placement = { id: 'p1', personId: 'c1', careForm: 'logeren', start: '2024-03-01' };
const nights = (nightsPerWeek: number) => ({ placements: [{ ...respite, nightsPerWeek }] });
const faults = ['placements/p1 nightsPerWeek'];

export const examples: RuleExamples = {
  fails: [
    { text: 'Seven and a half nights a week.', records: nights(7.5), faults },
    { text: 'Two and a quarter nights a week.', records: nights(2.25), faults },
    { text: 'Half a night less than none.', records: nights(-0.5), faults },
  ],
  holds: [
    { text: 'Seven nights a week.', records: nights(7) },
    { text: 'Two and a half nights a week.', records: nights(2.5) },
    { text: 'No nights at all.', records: nights(0) },
  ],
  skips: [
    {
      text: 'Nobody recorded the nights.',
      records: { placements: [respite] },
      reason: 'nothing-to-check',
    },
  ],
};
