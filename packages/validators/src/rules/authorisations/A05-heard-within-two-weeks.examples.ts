import type { Authorisation, CourtRequest } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const persons = [{ id: 'c1', birthDate: '2013-01-08' }] as const;
const authorities = [
  { id: 'g1', childId: 'c1', holderId: 'mother', kind: 'sole-parent', start: '2013-01-08' },
] as const;
const authorisations: readonly Authorisation[] = [
  {
    id: 'a1',
    personId: 'c1',
    kind: 'spoed-muhp',
    decidedOn: '2025-01-08',
    start: '2025-01-08',
    end: '2025-04-08',
    carriedOutOn: '2025-01-08',
  },
];
const hearing = (heard: readonly string[], heardOn: CourtRequest['heardOn']): readonly CourtRequest[] => [
  {
    id: 'r1',
    personId: 'c1',
    kind: 'placement',
    filedOn: '2025-01-08',
    filedBy: 'raad',
    heard,
    ...(heardOn !== undefined && { heardOn }),
  },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Nobody was heard within two weeks.',
      asOf: '2025-01-22',
      records: { persons, authorities, authorisations, requests: [] },
      faults: ['authorisations/a1'],
    },
    {
      text: 'Mother and child were heard on the day two weeks later.',
      asOf: '2025-02-01',
      records: { persons, authorities, authorisations, requests: hearing(['mother', 'c1'], '2025-01-22') },
      faults: ['authorisations/a1'],
    },
    {
      text: 'A child of twelve that day was not heard.',
      asOf: '2025-02-01',
      records: { persons, authorities, authorisations, requests: hearing(['mother'], '2025-01-20') },
      faults: ['authorisations/a1'],
    },
  ],
  holds: [
    {
      text: 'Mother and child were heard on the last day.',
      asOf: '2025-02-01',
      records: { persons, authorities, authorisations, requests: hearing(['mother', 'c1'], '2025-01-21') },
    },
    {
      text: 'A child of eleven need not be heard.',
      asOf: '2025-02-01',
      records: {
        persons: [{ id: 'c1', birthDate: '2013-01-09' }],
        authorities,
        authorisations,
        requests: hearing(['mother'], '2025-01-21'),
      },
    },
    {
      text: 'Nobody was heard yet; the two weeks are not over.',
      asOf: '2025-01-21',
      records: { persons, authorities, authorisations, requests: [] },
    },
  ],
  skips: [
    {
      text: 'The register has no requests.',
      asOf: '2025-02-01',
      records: { persons, authorities, authorisations },
      reason: 'table-missing:requests',
    },
  ],
};
