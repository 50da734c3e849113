import type { RuleExamples } from '../rule-examples.js';
import { authorisation, stay } from './example-records.js';

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A girl stays in a closed group one week longer than her authorisation holds.',
      records: { authorisations: [authorisation()], placements: [stay({ end: '2024-09-11' })] },
      faults: ['placements/p1'],
      says: { nights: 7 },
    },
    {
      text: 'A closed stay rests on an ordinary placement authorisation.',
      records: { authorisations: [authorisation({ kind: 'muhp' })], placements: [stay()] },
      faults: ['placements/p1'],
      says: { nights: 184 },
    },
    {
      text: 'A girl with a conditional authorisation is inside without an admission.',
      records: {
        authorisations: [authorisation({ kind: 'gesloten-voorwaardelijk' })],
        placements: [stay({ end: '2024-03-07' })],
        decisions: [],
      },
      faults: ['placements/p1'],
      says: { nights: 3 },
    },
    {
      text: 'The register has no authorisation at all, and the stay still runs on the day of judgement.',
      asOf: '2024-03-04',
      records: {
        authorisations: [],
        placements: [{ id: 'p1', personId: 'c1', careForm: 'gesloten-kort-mst', start: '2024-03-04' }],
      },
      faults: ['placements/p1'],
      says: { nights: 1 },
    },
  ],
  holds: [
    {
      text: 'The stay ends on the day on which the authorisation ends.',
      records: { authorisations: [authorisation()], placements: [stay()] },
    },
    {
      text: 'The next authorisation begins on the day on which the first one ends.',
      records: {
        authorisations: [
          authorisation(),
          authorisation({ id: 'a2', decidedOn: '2024-09-02', start: '2024-09-04', end: '2024-12-04' }),
        ],
        placements: [stay({ end: '2024-12-04' })],
      },
    },
    {
      text: 'A girl was admitted under a conditional authorisation.',
      records: {
        authorisations: [authorisation({ kind: 'gesloten-voorwaardelijk', carriedOutOn: '2024-05-06' })],
        placements: [stay({ start: '2024-05-06' })],
      },
    },
    {
      text: 'A week of leave does not break the stay.',
      records: {
        authorisations: [authorisation()],
        placements: [stay()],
        leaves: [
          {
            id: 'l1',
            personId: 'c1',
            placementId: 'p1',
            start: '2024-05-06',
            end: '2024-05-13',
            decidedBy: 'provider',
            scientistAgreed: true,
          },
        ],
      },
    },
  ],
  skips: [
    {
      text: 'A hybrid setting stands under closed care and is not closed.',
      records: { authorisations: [], placements: [stay({ careForm: 'topkliniek' })] },
      reason: 'nothing-to-check',
    },
    {
      text: 'A stay that ended on 1 January 2015.',
      records: { authorisations: [], placements: [stay({ start: '2014-06-01', end: '2015-01-01' })] },
      reason: 'not-in-force',
    },
    {
      text: 'The register does not tell authorisations.',
      records: { placements: [stay()] },
      reason: 'table-missing:authorisations',
    },
  ],
};
