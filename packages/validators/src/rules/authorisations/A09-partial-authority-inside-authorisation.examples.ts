import type { Authorisation, PartialAuthority, UnknownCode } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const authorisations: readonly Authorisation[] = [
  {
    id: 'a1',
    personId: 'c1',
    kind: 'muhp',
    decidedOn: '2024-06-10',
    start: '2024-06-10',
    end: '2025-06-01',
    carriedOutOn: '2024-06-12',
  },
];
const part = (changes: Partial<PartialAuthority>): readonly PartialAuthority[] => [
  {
    id: 'g1',
    personId: 'c1',
    organisationId: 'gi1',
    subject: 'school-enrolment',
    start: '2024-06-10',
    end: '2025-06-01',
    ...changes,
  },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Authority to ask for a passport: the law does not name it.',
      records: { authorisations, partialAuthorities: part({ subject: 'passport' as UnknownCode }) },
      faults: ['partialAuthorities/g1 subject'],
    },
    {
      text: 'The authority ends a day after the authorisation.',
      records: { authorisations, partialAuthorities: part({ end: '2025-06-02' }) },
      faults: ['partialAuthorities/g1 end'],
    },
    {
      text: 'The authority begins a day before the authorisation.',
      records: { authorisations, partialAuthorities: part({ start: '2024-06-09' }) },
      faults: ['partialAuthorities/g1 start'],
    },
    {
      text: 'There is no authorisation.',
      records: { authorisations: [], partialAuthorities: part({}) },
      faults: ['partialAuthorities/g1 start'],
    },
  ],
  holds: [
    {
      text: 'School enrolment for as long as the authorisation.',
      records: { authorisations, partialAuthorities: part({}) },
    },
    {
      text: 'A closed authorisation counts as one.',
      records: {
        authorisations: authorisations.map((one) => ({ ...one, kind: 'gesloten-machtiging' as const })),
        partialAuthorities: part({ subject: 'medical-consent' }),
      },
    },
  ],
  skips: [
    {
      text: 'The register has no authorisations.',
      records: { partialAuthorities: part({}) },
      reason: 'table-missing:authorisations',
    },
  ],
};
