import type { RuleExamples } from '../rule-examples.js';
import { authorisation, girl, mother, request } from './example-records.js';

const emergency = authorisation({ kind: 'gesloten-spoed', end: '2024-04-01' });
const heard = request({ decidedOn: '2024-03-04', heardOn: '2024-03-04', heard: ['c1', 'mother'] });
const heardAfter = request({
  kind: 'gesloten-spoed',
  decidedOn: '2024-03-04',
  heardOn: '2024-03-17',
  heard: ['youth', 'gezag-holder'],
});
const known = { persons: [girl], authorities: [mother] };
const fosterContract = { id: 'f1', childId: 'c1', carerId: 'carer1', providerId: 'prov1' } as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The register holds no hearing.',
      records: { ...known, authorisations: [authorisation()], requests: [] },
      faults: ['authorisations/a1'],
    },
    {
      text: 'The mother was heard, the girl of fourteen was not.',
      records: { ...known, authorisations: [authorisation()], requests: [{ ...heard, heard: ['mother'] }] },
      faults: ['authorisations/a1'],
    },
    {
      text: 'The mother was heard, a child of eleven was not: about closed care the law names no age.',
      records: {
        ...known,
        persons: [{ ...girl, birthDate: '2012-03-05' }],
        authorisations: [authorisation()],
        requests: [{ ...heard, heard: ['mother'] }],
      },
      faults: ['authorisations/a1'],
    },
    {
      text: 'About an emergency authorisation only the mother of a child of eleven was heard.',
      records: {
        ...known,
        persons: [{ ...girl, birthDate: '2012-03-05' }],
        authorisations: [emergency],
        requests: [{ ...heardAfter, heard: ['mother'] }],
      },
      faults: ['authorisations/a1'],
    },
    {
      text: 'A regular authorisation came a day before the hearing.',
      records: {
        ...known,
        authorisations: [authorisation()],
        requests: [{ ...heard, heardOn: '2024-03-05' }],
      },
      faults: ['authorisations/a1'],
    },
    {
      text: 'The foster carer was not heard.',
      records: {
        ...known,
        fosterContracts: [{ ...fosterContract, start: '2023-01-01' }],
        authorisations: [authorisation()],
        requests: [heard],
      },
      faults: ['authorisations/a1'],
    },
    {
      text: 'After an emergency authorisation of 4 March all were heard on 18 March.',
      records: {
        ...known,
        authorisations: [emergency],
        requests: [{ ...heardAfter, heardOn: '2024-03-18' }],
      },
      faults: ['authorisations/a1'],
    },
    {
      text: 'Two weeks after an emergency authorisation nobody was heard.',
      asOf: '2024-03-18',
      records: { ...known, authorisations: [emergency], requests: [] },
      faults: ['authorisations/a1'],
    },
  ],
  holds: [
    {
      text: 'The girl and her mother were heard on the day of the decision.',
      records: { ...known, authorisations: [authorisation()], requests: [heard] },
    },
    {
      text: 'After an emergency authorisation of 4 March all were heard on 17 March.',
      records: { ...known, authorisations: [emergency], requests: [heardAfter] },
    },
    {
      text: 'Less than two weeks after an emergency authorisation the hearing can still come.',
      asOf: '2024-03-17',
      records: { ...known, authorisations: [emergency], requests: [] },
    },
  ],
  skips: [
    {
      text: 'The register does not tell requests.',
      records: { ...known, authorisations: [authorisation()] },
      reason: 'table-missing:requests',
    },
  ],
};
