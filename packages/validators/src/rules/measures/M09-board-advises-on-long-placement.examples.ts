import type { CourtRequest, Measure, Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const measures: readonly Measure[] = [
  { id: 'm1', personId: 'c1', kind: 'ots', start: '2021-06-01', end: '2022-06-01' },
  { id: 'm2', personId: 'c1', kind: 'ots', start: '2022-06-01', end: '2023-06-01' },
  { id: 'm3', personId: 'c1', kind: 'ots', start: '2023-06-01', end: '2024-06-01' },
];
const placements: readonly Placement[] = [
  { id: 'p1', personId: 'c1', careForm: 'open-leefgroep', start: '2022-05-01', end: '2023-02-01' },
  { id: 'p2', personId: 'c1', careForm: 'gezinshuis', start: '2023-02-01' },
];
/** From one family to the next, which begins on a day in 2023. */
const moved = (start: Placement['start']): readonly Placement[] => [
  { id: 'p1', personId: 'c1', careForm: 'open-leefgroep', start: '2022-05-01', end: '2023-02-01' },
  { id: 'p2', personId: 'c1', careForm: 'gezinshuis', start },
];
const request = (part: Partial<CourtRequest>): readonly CourtRequest[] => [
  { id: 'r1', personId: 'c1', kind: 'extension-ots', filedOn: '2024-05-01', filedBy: 'gi', ...part },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'On the day of filing the child was placed under the order for two years to the day.',
      records: { measures, placements, requests: request({}) },
      faults: ['requests/r1 boardAdviceOn'],
    },
    {
      text: 'The advice is of two years after the decision.',
      records: {
        measures,
        placements,
        requests: request({ decidedOn: '2024-05-28', boardAdviceOn: '2026-05-20' }),
      },
      faults: ['requests/r1 boardAdviceOn'],
    },
    {
      text: 'A day lies between two families, and nobody saw the child at home.',
      records: { measures, placements: moved('2023-02-02'), homeSpells: [], requests: request({}) },
      faults: ['requests/r1 boardAdviceOn'],
    },
  ],
  holds: [
    {
      text: 'The Board advised on the day of the decision.',
      records: {
        measures,
        placements,
        requests: request({ decidedOn: '2024-05-28', boardAdviceOn: '2024-05-28' }),
      },
    },
    {
      text: 'The Board advised.',
      records: { measures, placements, requests: request({ boardAdviceOn: '2024-04-20' }) },
    },
  ],
  skips: [
    {
      text: 'One day short of two years.',
      records: { measures, placements, requests: request({ filedOn: '2024-04-30' }) },
      reason: 'nothing-to-check',
    },
    {
      text: 'The child was placed before the order; under it less than two years.',
      records: { measures: measures.slice(2), placements, requests: request({}) },
      reason: 'nothing-to-check',
    },
    {
      text: 'The child was at home for a day in between.',
      records: {
        measures,
        placements: moved('2023-02-02'),
        homeSpells: [{ id: 'h1', personId: 'c1', start: '2023-02-01', end: '2023-02-02', with: 'mother' }],
        requests: request({}),
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'Of four weeks in between nobody knows where the child was.',
      records: { measures, placements: moved('2023-03-01'), requests: request({}) },
      reason: 'nothing-to-check',
    },
    {
      text: 'The child lives at home and is in a foster family two nights a week.',
      records: {
        measures,
        placements: [
          { id: 'p1', personId: 'c1', careForm: 'weekendpleegzorg', nightsPerWeek: 2, start: '2021-06-01' },
        ],
        requests: request({}),
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'The register does not say where the child stayed.',
      records: { measures, requests: request({}) },
      reason: 'table-missing:placements',
    },
  ],
};
