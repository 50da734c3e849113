import type { Instruction } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const instruction = (part: Partial<Instruction>): readonly Instruction[] => [
  { id: 'i1', personId: 'c1', sentOn: '2024-01-15', withdrawalAskedOn: '2024-02-05', ...part },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Asked on 5 February, decided on 20 February.',
      records: { instructions: instruction({ decidedOn: '2024-02-20' }) },
      faults: ['instructions/i1 decidedOn'],
    },
    {
      text: 'Asked on 5 February, on 20 February still undecided.',
      asOf: '2024-02-20',
      records: { instructions: instruction({}) },
      faults: ['instructions/i1 decidedOn'],
    },
  ],
  holds: [
    {
      text: 'Asked on 5 February, decided on 19 February, the last day.',
      records: { instructions: instruction({ decidedOn: '2024-02-19' }) },
    },
    {
      text: 'Asked on 5 February, undecided on the last day.',
      asOf: '2024-02-19',
      records: { instructions: instruction({}) },
    },
  ],
  skips: [
    {
      text: 'Nobody asked to withdraw the instruction.',
      records: { instructions: [{ id: 'i1', personId: 'c1', sentOn: '2024-01-15' }] },
      reason: 'nothing-to-check',
    },
  ],
};
