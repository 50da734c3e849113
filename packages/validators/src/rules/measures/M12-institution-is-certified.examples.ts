import type { Measure, Organisation } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const measure = (part: Partial<Measure>): readonly Measure[] => [
  {
    id: 'm1',
    personId: 'c1',
    kind: 'ots',
    start: '2024-03-01',
    end: '2025-03-01',
    organisationId: 'o1',
    ...part,
  },
];
const organisation = (part: Partial<Organisation>): readonly Organisation[] => [
  { id: 'o1', kind: 'gi', certificateFrom: '2022-03-01', certificateUntil: '2025-03-01', ...part },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A provider carries out the order.',
      records: { measures: measure({}), organisations: [{ id: 'o1', kind: 'provider' }] },
      faults: ['measures/m1 organisationId'],
    },
    {
      text: 'The certificate of the institution ends a day before the order.',
      records: { measures: measure({}), organisations: organisation({ certificateUntil: '2025-02-28' }) },
      faults: ['organisations/o1 certificateUntil'],
    },
    {
      text: 'The certificate begins a day after the order; two orders, one fault.',
      records: {
        measures: [...measure({}), ...measure({ id: 'm2', personId: 'c2' })],
        organisations: organisation({ certificateFrom: '2024-03-02' }),
      },
      faults: ['organisations/o1 certificateFrom'],
    },
    {
      text: 'A certificate without an end is over after three years.',
      records: {
        measures: measure({}),
        organisations: [{ id: 'o1', kind: 'gi', certificateFrom: '2022-02-28' }],
      },
      faults: ['organisations/o1 certificateUntil'],
    },
    {
      text: 'Nobody is recorded for youth probation.',
      records: {
        measures: [{ id: 'm1', personId: 'c1', kind: 'jeugdreclassering', start: '2024-03-01' }],
        organisations: [],
      },
      faults: ['measures/m1 organisationId'],
    },
  ],
  holds: [
    {
      text: 'The certificate ends on the day the order ends.',
      records: { measures: measure({}), organisations: organisation({}) },
    },
    {
      text: 'An accepted legal person needs no certificate for an order.',
      records: { measures: measure({}), organisations: [{ id: 'o1', kind: 'accepted-legal-person' }] },
    },
    {
      text: 'The register says nothing of certificates: only who carries out the order is judged.',
      records: { measures: measure({}), organisations: [{ id: 'o1', kind: 'gi' }] },
    },
    {
      text: 'An order still runs on the last day of the certificate.',
      asOf: '2025-02-28',
      records: {
        measures: [{ id: 'm1', personId: 'c1', kind: 'ots', start: '2024-03-01', organisationId: 'o1' }],
        organisations: organisation({}),
      },
    },
  ],
  skips: [
    {
      text: 'The register does not describe the organisation.',
      records: { measures: measure({ organisationId: 'o2' }), organisations: organisation({}) },
      reason: 'nothing-to-check',
    },
    {
      text: 'The register has no organisations.',
      records: { measures: measure({}) },
      reason: 'table-missing:organisations',
    },
  ],
};
