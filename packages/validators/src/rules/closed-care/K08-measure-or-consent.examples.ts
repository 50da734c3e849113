import type { Consent } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { authorisation, girl, mother, order } from './example-records.js';

const known = { persons: [girl], authorities: [mother], measures: [], consents: [] };
const consent: Consent = {
  id: 'co1',
  personId: 'c1',
  byId: 'mother',
  capacity: 'gezag',
  about: 'a1',
  givenOn: '2024-03-04',
};
const joint = (holderId: string) => ({ ...mother, id: holderId, holderId, kind: 'joint-parents' }) as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'There is no measure, and the mother did not consent.',
      records: { ...known, authorisations: [authorisation()] },
      faults: ['authorisations/a1 start'],
    },
    {
      text: 'The supervision order ended on the first day of the authorisation.',
      records: { ...known, measures: [{ ...order, end: '2024-03-04' }], authorisations: [authorisation()] },
      faults: ['authorisations/a1 start'],
    },
    {
      text: 'One of two parents with authority consented.',
      records: {
        ...known,
        authorities: [joint('mother'), joint('father')],
        consents: [consent],
        authorisations: [authorisation()],
      },
      faults: ['authorisations/a1 start'],
    },
    {
      text: 'The mother consented a day after the authorisation began.',
      records: {
        ...known,
        consents: [{ ...consent, givenOn: '2024-03-05' }],
        authorisations: [authorisation()],
      },
      faults: ['authorisations/a1 start'],
    },
  ],
  holds: [
    {
      text: 'There is a supervision order; its last day is the first of the authorisation.',
      records: {
        persons: [girl],
        measures: [{ ...order, end: '2024-03-05' }],
        authorisations: [authorisation()],
      },
    },
    {
      text: 'There is a provisional supervision order.',
      records: { ...known, measures: [{ ...order, kind: 'vots' }], authorisations: [authorisation()] },
    },
    {
      text: 'A certified institution is guardian.',
      records: {
        persons: [girl],
        authorities: [{ ...mother, holderId: 'gi1', kind: 'guardian-gi' }],
        authorisations: [authorisation()],
      },
    },
    {
      text: 'The mother, who has authority alone, consented.',
      records: { ...known, consents: [consent], authorisations: [authorisation()] },
    },
  ],
  skips: [
    {
      text: 'The register does not tell consents.',
      records: { persons: [girl], authorities: [mother], measures: [], authorisations: [authorisation()] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The register does not describe the child.',
      records: { ...known, persons: [], authorisations: [authorisation()] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The authorisation begins on the 18th birthday.',
      records: {
        ...known,
        persons: [{ ...girl, birthDate: '2006-03-04' }],
        authorisations: [authorisation()],
      },
      reason: 'nothing-to-check',
    },
  ],
};
