import type { Authority, Consent, Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const bothParents: readonly Authority[] = ['mother', 'father'].map((holderId) => ({
  id: `of-${holderId}`,
  childId: 'c1',
  holderId,
  kind: 'joint-parents',
  start: '2012-03-01',
}));
const stay = (part: Partial<Placement>): readonly Placement[] => [
  {
    id: 'p1',
    personId: 'c1',
    careForm: 'gezinshuis',
    start: '2023-02-10',
    end: '2023-02-20',
    ...part,
  },
];
const given = (byId: string, part: Partial<Consent> = {}): Consent => ({
  id: `by-${byId}`,
  personId: 'c1',
  byId,
  about: 'p1',
  givenOn: '2023-02-01',
  ...part,
});
const voluntary = {
  persons: [{ id: 'c1', birthDate: '2012-03-01' }],
  authorities: bothParents,
  measures: [],
  authorisations: [],
} as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The mother agreed, the father was never asked.',
      records: { ...voluntary, placements: stay({}), consents: [given('mother')] },
      faults: ['placements/p1'],
      says: { nights: 10 },
    },
    {
      text: 'The father agreed on the second day.',
      records: {
        ...voluntary,
        placements: stay({}),
        consents: [given('mother'), given('father', { givenOn: '2023-02-11' })],
      },
      faults: ['placements/p1'],
      says: { nights: 1 },
    },
    {
      text: 'From the twelfth birthday, 1 March 2024, the child agrees too.',
      records: {
        ...voluntary,
        placements: stay({ end: '2024-03-06' }),
        consents: [given('mother'), given('father')],
      },
      faults: ['placements/p1'],
      says: { nights: 5 },
    },
    {
      text: 'After the order has lapsed four nights rest on nothing.',
      records: {
        ...voluntary,
        placements: stay({ end: '2023-02-14' }),
        measures: [{ id: 'm1', personId: 'c1', kind: 'ots', start: '2022-02-10', end: '2023-02-10' }],
        consents: [],
      },
      faults: ['placements/p1'],
      says: { nights: 4 },
    },
  ],
  holds: [
    {
      text: 'Both parents agreed, noted by their role.',
      records: { ...voluntary, placements: stay({}), consents: [given('parents')] },
    },
    {
      text: 'Both parents of a child of ten agreed.',
      records: {
        ...voluntary,
        placements: stay({}),
        consents: [given('mother'), given('father')],
      },
    },
    {
      text: 'A guardian agreed.',
      records: {
        ...voluntary,
        authorities: [
          { id: 'g1', childId: 'c1', holderId: 'aunt', kind: 'guardian-person', start: '2020-01-01' },
        ],
        placements: stay({}),
        consents: [given('aunt')],
      },
    },
    {
      text: 'From the sixteenth birthday, 15 February, the youth alone decides: no fault of this rule.',
      records: {
        ...voluntary,
        persons: [{ id: 'c1', birthDate: '2007-02-15' }],
        placements: stay({}),
        consents: [
          given('mother'),
          given('father'),
          given('c1', { givenOn: '2023-02-10', withdrawnOn: '2023-02-15' }),
        ],
      },
    },
  ],
  skips: [
    {
      text: 'An institution is guardian.',
      records: {
        ...voluntary,
        authorities: [{ id: 'g1', childId: 'c1', holderId: 'gi1', kind: 'guardian-gi', start: '2020-01-01' }],
        placements: stay({}),
        consents: [],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'The youth turned sixteen on the first day.',
      records: {
        ...voluntary,
        persons: [{ id: 'c1', birthDate: '2007-02-10' }],
        placements: stay({}),
        consents: [],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'The register has no consents.',
      records: { ...voluntary, placements: stay({}) },
      reason: 'table-missing:consents',
    },
  ],
};
