import type { Authority } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const held = (id: string, part: Partial<Authority>): Authority => ({
  id,
  childId: 'c1',
  holderId: id,
  kind: 'joint-parents',
  start: '2012-03-01',
  ...part,
});

const persons = [
  { id: 'c1', birthDate: '2012-03-01' },
  { id: 'mother', birthDate: '1985-03-01', deathDate: '2024-05-01' },
] as const;
const motherIsParent = [
  { id: 'r1', fromId: 'mother', toId: 'c1', kind: 'legal-parent-of', start: '2012-03-01' },
] as const;
const ended = { end: '2024-05-01' } as const;
const withOther = { kind: 'parent-with-other' } as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The mother dies, and the joint authority of the father ends with hers.',
      records: { persons, authorities: [held('father', ended), held('mother', ended)] },
      faults: ['authorities/mother holderId'],
    },
    {
      text: 'Her authority is not closed.',
      records: { persons, authorities: [held('father', {}), held('mother', {})] },
      faults: ['authorities/mother end'],
    },
    {
      text: 'Her authority ends two days after her death.',
      records: { persons, authorities: [held('father', {}), held('mother', { end: '2024-05-03' })] },
      faults: ['authorities/mother end'],
    },
    {
      text: 'A mother dies who held authority with her partner; the partner goes on as if she lived.',
      records: {
        persons,
        relations: motherIsParent,
        authorities: [held('mother', { ...withOther, ...ended }), held('partner', withOther)],
      },
      faults: ['authorities/mother holderId'],
    },
    {
      text: 'The mother held it alone, and nobody was named after her.',
      records: { persons, authorities: [held('mother', { kind: 'sole-parent', ...ended })] },
      faults: ['authorities/mother holderId'],
    },
  ],
  holds: [
    {
      text: 'The mother dies; the father goes on alone from that day.',
      records: {
        persons,
        authorities: [
          held('father', ended),
          held('mother', ended),
          held('alone', { holderId: 'father', kind: 'sole-parent', start: '2024-05-01' }),
        ],
      },
    },
    {
      text: 'The authority of the father simply goes on, that of the mother ends the day after her death.',
      records: { persons, authorities: [held('father', {}), held('mother', { end: '2024-05-02' })] },
    },
    {
      text: 'Her partner becomes guardian by law.',
      records: {
        persons,
        relations: motherIsParent,
        authorities: [
          held('mother', { ...withOther, ...ended }),
          held('partner', { ...withOther, ...ended }),
          held('guardian', { holderId: 'partner', kind: 'guardian-person', start: '2024-05-01' }),
        ],
      },
    },
    {
      text: 'She held it alone; the court named a guardian nine days later. The days between are for G01.',
      records: {
        persons,
        authorities: [
          held('gi', { kind: 'guardian-gi', start: '2024-05-10' }),
          held('mother', { kind: 'sole-parent', ...ended }),
        ],
      },
    },
  ],
  skips: [
    {
      text: 'Her authority had ended before she died.',
      records: { persons, authorities: [held('mother', { end: '2024-04-30' })] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The child was of age.',
      records: {
        persons: [{ id: 'c1', birthDate: '2006-05-01' }, persons[1]],
        authorities: [held('mother', {})],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'Nobody knows who died.',
      records: { authorities: [held('mother', {})] },
      reason: 'table-missing:persons',
    },
  ],
};
