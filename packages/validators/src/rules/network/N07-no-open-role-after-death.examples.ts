import type { Relation } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const persons = [
  { id: 'grandmother', birthDate: '1955-01-01', deathDate: '2024-05-01' },
  { id: 'c1', birthDate: '2012-03-01' },
] as const;
const role = (part: Partial<Relation> = {}): readonly Relation[] => [
  { id: 'r1', fromId: 'grandmother', toId: 'c1', kind: 'supports', start: '2020-01-01', ...part },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A grandmother who died still supports the child.',
      records: { persons, relations: role() },
      faults: ['relations/r1 end'],
    },
    {
      text: 'Her support ends two days after her death.',
      records: { persons, relations: role({ end: '2024-05-03' }) },
      faults: ['relations/r1 end'],
    },
    {
      text: 'She begins to raise the child after her death.',
      records: { persons, relations: role({ kind: 'raises', start: '2024-05-02', end: '2024-06-01' }) },
      faults: ['relations/r1 start'],
    },
    {
      text: 'Somebody still supports her.',
      records: { persons, relations: role({ fromId: 'neighbour', toId: 'grandmother' }) },
      faults: ['relations/r1 end'],
    },
    {
      text: 'Her foster contract runs on.',
      records: {
        persons,
        fosterContracts: [
          { id: 'f1', childId: 'c1', carerId: 'grandmother', providerId: 'o1', start: '2020-01-01' },
        ],
      },
      faults: ['fosterContracts/f1 end'],
    },
  ],
  holds: [
    {
      text: 'Her support ends on the day of death.',
      records: { persons, relations: role({ end: '2024-05-01' }) },
    },
    {
      text: 'It ends the day after: she supported on her last day.',
      records: { persons, relations: role({ end: '2024-05-02' }) },
    },
  ],
  skips: [
    {
      text: 'She stays a grandmother.',
      records: { persons, relations: role({ kind: 'grandparent-of' }) },
      reason: 'nothing-to-check',
    },
    { text: 'Nobody knows who died.', records: { relations: role() }, reason: 'table-missing:persons' },
  ],
};
