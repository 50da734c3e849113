import type { Consent } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { authorisation, girl, stay } from './example-records.js';

const inDetention = stay({ careForm: 'jji', convicted: true });
const carriedOut = authorisation({ carriedOutOn: '2024-03-04' });
const consent = (byId: string, capacity: Consent['capacity'] & string): Consent => ({
  id: `by-${byId}`,
  personId: 'c1',
  byId,
  capacity,
  about: 'a1',
  givenOn: '2024-03-04',
});
const own = consent('c1', 'youth');
const both = [own, consent('mother', 'gezag')];
const known = { persons: [girl], authorisations: [carriedOut], placements: [inDetention] };

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The authorisation is carried out in detention on somebody who was not convicted.',
      records: { ...known, placements: [{ ...inDetention, convicted: false }], consents: both },
      faults: ['placements/p1 convicted'],
    },
    {
      text: 'The child is eleven on the first day.',
      records: { ...known, persons: [{ ...girl, birthDate: '2012-03-05' }], consents: both },
      faults: ['placements/p1 start'],
    },
    {
      text: 'At fourteen the girl agreed, and her mother did not.',
      records: { ...known, consents: [own] },
      faults: ['placements/p1'],
    },
    {
      text: 'Her mother agreed, and the girl agreed to something else.',
      records: { ...known, consents: [{ ...own, about: 'trajectory' }, consent('mother', 'gezag')] },
      faults: ['placements/p1'],
    },
    {
      text: 'The girl agreed a day too late.',
      records: { ...known, consents: [{ ...own, givenOn: '2024-03-05' }, consent('mother', 'gezag')] },
      faults: ['placements/p1'],
    },
    {
      text: 'The girl withdrew her consent on the first day of the stay.',
      records: {
        ...known,
        consents: [{ ...own, givenOn: '2024-03-01', withdrawnOn: '2024-03-04' }, consent('mother', 'gezag')],
      },
      faults: ['placements/p1'],
    },
    {
      text: 'Her mother agreed first, and then refused.',
      records: {
        ...known,
        consents: [own, { ...consent('mother', 'gezag'), givenOn: '2024-03-01', refusedOn: '2024-03-02' }],
      },
      faults: ['placements/p1'],
    },
    {
      text: 'An authorisation for detention lies on the days of the stay; there is no conviction.',
      records: {
        authorisations: [authorisation({ kind: 'jji-tenuitvoerlegging' })],
        placements: [stay({ careForm: 'jji', end: '2024-03-05' })],
      },
      faults: ['placements/p1 convicted'],
    },
  ],
  holds: [
    {
      text: 'The girl of fourteen was convicted; she and her mother agreed.',
      records: { ...known, consents: both },
    },
    {
      text: 'The girl withdrew her consent when the stay had begun.',
      records: { ...known, consents: [{ ...own, withdrawnOn: '2024-03-05' }, consent('mother', 'gezag')] },
    },
    {
      text: 'Twelve on the first day.',
      records: { ...known, persons: [{ ...girl, birthDate: '2012-03-04' }], consents: both },
    },
    {
      text: 'Sixteen on the first day, she agrees alone.',
      records: { ...known, persons: [{ ...girl, birthDate: '2008-03-04' }], consents: [own] },
    },
  ],
  skips: [
    {
      text: 'An authorisation for detention had ended when the stay began.',
      records: {
        authorisations: [authorisation({ kind: 'jji-tenuitvoerlegging', end: '2024-06-03' })],
        placements: [stay({ careForm: 'jji', start: '2024-06-03' })],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'The closed authorisation was carried out before the stay in detention.',
      records: { ...known, placements: [{ ...inDetention, start: '2024-03-05' }] },
      reason: 'nothing-to-check',
    },
    {
      text: 'A stay in detention that carries out no closed authorisation.',
      records: { ...known, authorisations: [authorisation()], consents: [] },
      reason: 'nothing-to-check',
    },
  ],
};
