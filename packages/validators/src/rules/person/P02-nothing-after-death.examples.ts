import type { Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const persons = [{ id: 'c1', birthDate: '2012-03-01', deathDate: '2024-05-01' }] as const;
const stay = (part: Partial<Placement> = {}): readonly Placement[] => [
  { id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2022-01-01', ...part },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Died the day before the birth: the records are then left alone.',
      records: {
        persons: [{ id: 'c1', birthDate: '2012-03-01', deathDate: '2012-02-29' }],
        placements: stay(),
      },
      faults: ['persons/c1 deathDate'],
    },
    {
      text: 'A stay without an end.',
      records: { persons, placements: stay() },
      faults: ['placements/p1 end'],
    },
    {
      text: 'A stay that ends two days later.',
      records: { persons, placements: stay({ end: '2024-05-03' }) },
      faults: ['placements/p1 end'],
    },
    {
      text: 'A stay that begins the day after.',
      records: { persons, placements: stay({ start: '2024-05-02', end: '2024-05-09' }) },
      faults: ['placements/p1 start'],
    },
    {
      text: 'An event the day after.',
      records: { persons, events: [{ id: 'e1', personId: 'c1', date: '2024-05-02', kind: 'police' }] },
      faults: ['events/e1 date'],
    },
    {
      text: 'Authority over the child without an end.',
      records: {
        persons,
        authorities: [{ id: 'a1', childId: 'c1', holderId: 'm', kind: 'sole-parent', start: '2012-03-01' }],
      },
      faults: ['authorities/a1 end'],
    },
  ],
  holds: [
    {
      text: 'Died on the day of birth.',
      records: { persons: [{ id: 'c1', birthDate: '2012-03-01', deathDate: '2012-03-01' }] },
    },
    {
      text: 'A stay that ends on the day of death.',
      records: { persons, placements: stay({ end: '2024-05-01' }) },
    },
    {
      text: 'A stay whose last day is the day of death.',
      records: { persons, placements: stay({ end: '2024-05-02' }) },
    },
    {
      text: 'A stay that ended nobody knows when.',
      records: { persons, placements: stay({ endUnknown: true }) },
    },
    {
      text: 'A stay that begins on the day of death.',
      records: { persons, placements: stay({ start: '2024-05-01', end: '2024-05-02' }) },
    },
    {
      text: 'An authorisation keeps the end the court gave it, a relation goes on, and an event is of the day itself.',
      records: {
        persons,
        authorisations: [
          {
            id: 'a1',
            personId: 'c1',
            kind: 'muhp',
            decidedOn: '2024-01-01',
            start: '2024-01-01',
            end: '2025-01-01',
          },
        ],
        relations: [{ id: 'r1', fromId: 'm', toId: 'c1', kind: 'legal-parent-of', start: '2012-03-01' }],
        events: [{ id: 'e1', personId: 'c1', date: '2024-05-01', kind: 'police' }],
      },
    },
  ],
  skips: [
    {
      text: 'Nobody died.',
      records: { persons: [{ id: 'c1', birthDate: '2012-03-01' }], placements: stay() },
      reason: 'nothing-to-check',
    },
  ],
};
