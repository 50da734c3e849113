import type { Instruction } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const instruction = (part: Partial<Instruction>): readonly Instruction[] => [
  { id: 'i1', personId: 'c1', sentOn: '2025-02-03', ...part },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Sent on Monday 3 February, challenged on Tuesday 18 February.',
      records: { instructions: instruction({ challengedOn: '2025-02-18' }) },
      faults: ['instructions/i1 challengedOn'],
    },
  ],
  holds: [
    {
      text: 'Sent on Monday 3 February, challenged on Monday 17 February, the last day.',
      records: { instructions: instruction({ challengedOn: '2025-02-17' }) },
    },
    {
      text: 'Challenged on the day it was sent.',
      records: { instructions: instruction({ challengedOn: '2025-02-03' }) },
    },
  ],
  skips: [
    {
      text: 'Nobody challenged the instruction.',
      records: { instructions: instruction({}) },
      reason: 'nothing-to-check',
    },
    {
      text: 'The instruction was sent before 2015.',
      records: { instructions: instruction({ sentOn: '2014-12-31', challengedOn: '2015-03-01' }) },
      reason: 'nothing-to-check',
    },
  ],
};
