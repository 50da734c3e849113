import type { Relation } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const persons = [{ id: 'jim', birthDate: '2006-02-28' }] as const;
const relation = (id: string, part: Partial<Relation> = {}): Relation => ({
  id,
  fromId: 'jim',
  toId: 'c1',
  kind: 'mentor-of',
  start: '2024-02-28',
  ...part,
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The JIM begins the day before turning 18.',
      records: { persons, relations: [relation('r1', { start: '2024-02-27' })] },
      faults: ['relations/r1 fromId'],
    },
    {
      text: 'The JIM works for the young person as a professional on the last day.',
      records: {
        relations: [
          relation('r1', { end: '2024-06-02' }),
          relation('r2', { kind: 'professional-for', start: '2024-06-01' }),
        ],
      },
      faults: ['relations/r1 kind'],
    },
    {
      text: 'Recorded by role, without a start: still a minor today.',
      asOf: '2024-02-27',
      records: {
        persons,
        relations: [{ id: 'r1', fromId: 'jim', toId: 'c1', kind: 'supports', role: 'jim' }],
      },
      faults: ['relations/r1 fromId'],
    },
  ],
  holds: [
    { text: 'The JIM begins on the 18th birthday.', records: { persons, relations: [relation('r1')] } },
    {
      text: 'The JIM becomes a professional on the day the mentoring ends.',
      records: {
        relations: [
          relation('r1', { end: '2024-06-01' }),
          relation('r2', { kind: 'professional-for', start: '2024-06-01' }),
        ],
      },
    },
    {
      text: 'The JIM is a professional for somebody else.',
      records: { relations: [relation('r1'), relation('r2', { kind: 'professional-for', toId: 'c2' })] },
    },
  ],
  skips: [
    {
      text: 'Nobody has a JIM.',
      records: { relations: [relation('r1', { kind: 'supports' })] },
      reason: 'nothing-to-check',
    },
  ],
};
