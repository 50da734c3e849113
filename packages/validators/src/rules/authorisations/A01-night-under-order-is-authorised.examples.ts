import type { Authorisation, Measure, Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const measures: readonly Measure[] = [
  { id: 'm1', personId: 'c1', kind: 'ots', start: '2024-01-10', end: '2025-01-10' },
];
const stay = (part: Partial<Placement>): readonly Placement[] => [
  {
    id: 'p1',
    personId: 'c1',
    careForm: 'voltijdpleegzorg',
    start: '2024-02-01',
    end: '2024-09-01',
    ...part,
  },
];
const authorisation = (part: Partial<Authorisation>): readonly Authorisation[] => [
  {
    id: 'a1',
    personId: 'c1',
    kind: 'muhp',
    decidedOn: '2024-02-01',
    start: '2024-02-01',
    end: '2024-09-01',
    ...part,
  },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The stay begins three nights before the authorisation.',
      records: { measures, placements: stay({ start: '2024-01-29' }), authorisations: authorisation({}) },
      faults: ['placements/p1'],
      says: { nights: 3 },
    },
    {
      text: 'The stay ends a night after the authorisation.',
      records: { measures, placements: stay({ end: '2024-09-02' }), authorisations: authorisation({}) },
      faults: ['placements/p1'],
      says: { nights: 1 },
    },
    {
      text: 'There is no authorisation; the night of the day of judgement counts.',
      asOf: '2024-02-10',
      records: {
        measures,
        placements: [{ id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2024-02-01' }],
        authorisations: [],
      },
      faults: ['placements/p1'],
      says: { nights: 10 },
    },
    {
      text: 'The authorisation lapsed on 10 April, three months after its start, as nobody used it.',
      records: {
        measures,
        placements: stay({ start: '2024-04-10', end: '2024-05-01' }),
        authorisations: authorisation({ start: '2024-01-10' }),
      },
      faults: ['placements/p1'],
      says: { nights: 21 },
    },
    {
      text: 'A closed stay goes on for a week after the closed authorisation.',
      records: {
        measures,
        placements: stay({ careForm: 'gesloten-instelling', end: '2024-08-08' }),
        authorisations: authorisation({ kind: 'gesloten-machtiging', end: '2024-08-01' }),
      },
      faults: ['placements/p1'],
      says: { nights: 7 },
    },
  ],
  holds: [
    {
      text: 'The authorisation is as long as the stay.',
      records: { measures, placements: stay({}), authorisations: authorisation({}) },
    },
    {
      text: 'The extension begins on the day the first authorisation ends.',
      records: {
        measures,
        placements: stay({}),
        authorisations: [
          ...authorisation({ end: '2024-05-01' }),
          ...authorisation({ id: 'a2', start: '2024-05-01' }),
        ],
      },
    },
    {
      text: 'A closed authorisation carries an open stay too.',
      records: {
        measures,
        placements: stay({}),
        authorisations: authorisation({ kind: 'gesloten-machtiging', carriedOutOn: '2024-02-01' }),
      },
    },
    {
      text: 'A closed stay on an ordinary authorisation: left to A14.',
      records: {
        measures,
        placements: stay({ careForm: 'gesloten-instelling' }),
        authorisations: authorisation({}),
      },
    },
    {
      text: 'The nights after the order are no longer under it.',
      records: {
        measures,
        placements: stay({ start: '2024-12-01', end: '2025-02-01' }),
        authorisations: authorisation({ start: '2024-12-01', end: '2025-01-10' }),
      },
    },
  ],
  skips: [
    {
      text: 'The child is under no order.',
      records: { measures: [], placements: stay({}), authorisations: [] },
      reason: 'nothing-to-check',
    },
    {
      text: 'Weekend foster care is no stay by day and night.',
      records: { measures, placements: stay({ careForm: 'weekendpleegzorg' }), authorisations: [] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The register has no authorisations.',
      records: { measures, placements: stay({}) },
      reason: 'table-missing:authorisations',
    },
  ],
};
