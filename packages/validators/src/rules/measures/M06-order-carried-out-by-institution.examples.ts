import type { Measure, OrganisationKind } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const ots = (part: Partial<Measure>): readonly Measure[] => [
  { id: 'm1', personId: 'c1', kind: 'ots', start: '2024-03-01', ...part },
];
const organisations = (kind: OrganisationKind) => [{ id: 'o1', kind }];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A provider carries out the order.',
      records: { measures: ots({ organisationId: 'o1' }), organisations: organisations('provider') },
      faults: ['measures/m1 organisationId'],
    },
    {
      text: 'Nobody recorded who carries out the order.',
      records: { measures: ots({}) },
      faults: ['measures/m1 organisationId'],
    },
  ],
  holds: [
    {
      text: 'A certified institution carries out the order.',
      records: { measures: ots({ organisationId: 'o1' }), organisations: organisations('gi') },
    },
    {
      text: 'An accepted legal person carries out the order of a young asylum seeker.',
      records: {
        measures: ots({ organisationId: 'o1', kind: 'vots' }),
        organisations: organisations('accepted-legal-person'),
      },
    },
  ],
  skips: [
    {
      text: 'The register does not describe the organisation.',
      records: { measures: ots({ organisationId: 'o2' }), organisations: organisations('provider') },
      reason: 'nothing-to-check',
    },
    {
      text: 'Youth probation is no supervision order.',
      records: { measures: ots({ kind: 'jeugdreclassering' }) },
      reason: 'nothing-to-check',
    },
  ],
};
