import type { Authority, Consent, Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const persons = [{ id: 'c1', birthDate: '2016-03-03' }] as const;
const authorities: readonly Authority[] = [
  { id: 'g1', childId: 'c1', holderId: 'mother', kind: 'sole-parent', start: '2016-03-03' },
];
const stay = (part: Partial<Placement>): readonly Placement[] => [
  {
    id: 'p1',
    personId: 'c1',
    careForm: 'netwerkpleegzorg',
    start: '2023-01-05',
    end: '2024-01-05',
    ...part,
  },
];
const consent = (part: Partial<Consent>): readonly Consent[] => [
  { id: 'k1', personId: 'c1', byId: 'carer1', capacity: 'carer', about: 'move', ...part },
];
const voluntary = { persons, authorities, measures: [], decisions: [], consents: [] } as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'After a year to the day the mother takes the child home; nobody asked the carers.',
      records: { ...voluntary, placements: stay({}) },
      faults: ['placements/p1 end'],
    },
    {
      text: 'The carers refused.',
      records: {
        ...voluntary,
        placements: stay({ endReason: 'parents' }),
        consents: consent({ refusedOn: '2024-01-02' }),
      },
      faults: ['placements/p1 end'],
    },
    {
      text: 'The carers agreed a day late.',
      records: { ...voluntary, placements: stay({}), consents: consent({ givenOn: '2024-01-06' }) },
      faults: ['placements/p1 end'],
    },
    {
      text: 'The carers agreed and withdrew it.',
      records: {
        ...voluntary,
        placements: stay({}),
        consents: consent({ givenOn: '2023-12-20', withdrawnOn: '2024-01-02' }),
      },
      faults: ['placements/p1 end'],
    },
  ],
  holds: [
    {
      text: 'The carers agreed on the day itself.',
      records: { ...voluntary, placements: stay({}), consents: consent({ givenOn: '2024-01-05' }) },
    },
    {
      text: 'The court replaced their consent.',
      records: {
        ...voluntary,
        placements: stay({}),
        decisions: [
          { id: 'd1', personId: 'c1', kind: 'replacement-consent', date: '2024-01-05', by: 'rechtbank' },
        ],
      },
    },
  ],
  skips: [
    {
      text: 'A year less a day.',
      records: { ...voluntary, placements: stay({ end: '2024-01-04' }) },
      reason: 'nothing-to-check',
    },
    {
      text: 'Another stay came after it, and nobody says that the parents moved the child.',
      records: {
        ...voluntary,
        placements: [...stay({}), { id: 'p2', personId: 'c1', careForm: 'gezinshuis', start: '2024-01-05' }],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'The child was under a supervision order on the last day.',
      records: {
        ...voluntary,
        placements: stay({}),
        measures: [{ id: 'm1', personId: 'c1', kind: 'ots', start: '2024-01-04' }],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'The child turned 18 on the day the stay ended.',
      records: {
        ...voluntary,
        persons: [{ id: 'c1', birthDate: '2006-01-05' }],
        placements: stay({}),
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'The register has no consents.',
      records: { persons, authorities, measures: [], decisions: [], placements: stay({}) },
      reason: 'table-missing:consents',
    },
  ],
};
