import type { Authorisation, Measure, Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const measures: readonly Measure[] = [
  { id: 'm1', personId: 'c1', kind: 'ots', start: '2024-05-01', end: '2025-05-01' },
];
const authorisation = (part: Partial<Authorisation>): readonly Authorisation[] => [
  {
    id: 'a1',
    personId: 'c1',
    kind: 'muhp',
    decidedOn: '2024-05-06',
    start: '2024-05-06',
    end: '2025-05-01',
    ...part,
  },
];
const stay = (start: Placement['start']): readonly Placement[] => [
  { id: 'p1', personId: 'c1', careForm: 'voltijdpleegzorg', start },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'An authorisation of 6 May is first used on 6 August.',
      records: { measures, authorisations: authorisation({}), placements: stay('2024-08-06') },
      faults: ['authorisations/a1 carriedOutOn'],
    },
    {
      text: 'It says itself that it was carried out on 6 August.',
      records: { measures, authorisations: authorisation({ carriedOutOn: '2024-08-06' }), placements: [] },
      faults: ['authorisations/a1 carriedOutOn'],
    },
    {
      text: 'An authorisation of 30 November is first used on 28 February.',
      records: {
        measures,
        authorisations: authorisation({ start: '2024-11-30' }),
        placements: stay('2025-02-28'),
      },
      asOf: '2025-03-01',
      faults: ['authorisations/a1 carriedOutOn'],
    },
  ],
  holds: [
    {
      text: 'An authorisation of 6 May is first used on 5 August.',
      records: { measures, authorisations: authorisation({}), placements: stay('2024-08-05') },
    },
    {
      text: 'The child already stayed there when the authorisation began.',
      records: { measures, authorisations: authorisation({}), placements: stay('2024-05-01') },
    },
    {
      text: 'It lapsed without being used.',
      records: { measures, authorisations: authorisation({}), placements: [] },
    },
    {
      text: 'The later stay rests on a new authorisation.',
      records: {
        measures,
        authorisations: [
          ...authorisation({}),
          ...authorisation({ id: 'a2', decidedOn: '2024-08-20', start: '2024-08-20' }),
        ],
        placements: stay('2024-08-20'),
      },
    },
  ],
  skips: [
    {
      text: 'The register has no placements.',
      records: { measures, authorisations: authorisation({}) },
      reason: 'table-missing:placements',
    },
  ],
};
