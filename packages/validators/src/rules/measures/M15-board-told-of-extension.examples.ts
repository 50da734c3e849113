import type { CourtRequest, Measure, Notice, Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const measures: readonly Measure[] = [
  { id: 'm1', personId: 'c1', kind: 'ots', start: '2021-05-20', end: '2022-05-20' },
  { id: 'm2', personId: 'c1', kind: 'ots', start: '2022-05-20', end: '2023-05-20' },
  { id: 'm3', personId: 'c1', kind: 'ots', start: '2023-05-20', end: '2024-05-20' },
];
const placements: readonly Placement[] = [
  { id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2021-05-20' },
];
const request = (part: Partial<CourtRequest>): readonly CourtRequest[] => [
  { id: 'r1', personId: 'c1', kind: 'extension-ots', filedOn: '2024-04-15', filedBy: 'gi', ...part },
];
const told = (on: Notice['on'], to = 'board'): readonly Notice[] => [
  { id: 'n1', personId: 'c1', kind: 'intended-extension', to, on },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The order ends on 20 May; the Board is told on 21 March.',
      records: { measures, placements, requests: request({}), notices: told('2024-03-21') },
      faults: ['requests/r1 boardToldOn'],
    },
    {
      text: 'The request says that the Board was told too late.',
      records: { measures, placements, requests: request({ boardToldOn: '2024-04-01' }) },
      faults: ['requests/r1 boardToldOn'],
    },
    {
      text: 'The Board was told only of the extension a year before.',
      records: { measures, placements, requests: request({}), notices: told('2023-03-01') },
      faults: ['requests/r1 boardToldOn'],
    },
  ],
  holds: [
    {
      text: 'The order ends on 20 May; the Board is told on 20 March.',
      records: { measures, placements, requests: request({}), notices: told('2024-03-20', 'raad') },
    },
    {
      text: 'The request says that the Board was told in time.',
      records: { measures, placements, requests: request({ boardToldOn: '2024-03-20' }) },
    },
    {
      text: 'The request is early: there is still time to tell the Board.',
      asOf: '2024-03-20',
      records: { measures, placements, requests: request({ filedOn: '2024-03-10' }), notices: [] },
    },
  ],
  skips: [
    {
      text: 'The child was placed for less than two years.',
      records: {
        measures,
        placements: [{ id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2022-04-16' }],
        requests: request({}),
        notices: [],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'The register does not say whether the Board was told.',
      records: { measures, placements, requests: request({}) },
      reason: 'nothing-to-check',
    },
  ],
};
