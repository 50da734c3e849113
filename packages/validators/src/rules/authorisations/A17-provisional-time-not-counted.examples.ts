import type { Authorisation, Measure } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const measures: readonly Measure[] = [
  { id: 'm1', personId: 'c1', kind: 'vots', start: '2023-12-02', end: '2024-03-02' },
  { id: 'm2', personId: 'c1', kind: 'ots', start: '2024-03-02', end: '2025-03-02' },
];
const authorisation = (
  id: string,
  start: Authorisation['start'],
  end: Authorisation['end'],
): Authorisation => ({ id, personId: 'c1', kind: 'muhp', decidedOn: start, start, end });
const provisional = authorisation('a1', '2023-12-02', '2024-03-02');

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The next authorisation ends a year after the provisional one began: its 91 days were counted.',
      records: {
        measures,
        authorisations: [provisional, authorisation('a2', '2024-03-02', '2024-12-02')],
      },
      faults: ['authorisations/a2'],
      says: { days: 91 },
    },
    {
      text: 'The next authorisation begins while the one with the provisional order still runs.',
      records: {
        measures,
        authorisations: [
          authorisation('a1', '2023-12-02', '2024-03-05'),
          authorisation('a2', '2024-03-02', '2025-03-02'),
        ],
      },
      faults: ['authorisations/a2'],
      says: { days: 3 },
    },
  ],
  holds: [
    {
      text: 'A full year follows the authorisation given with the provisional order.',
      records: {
        measures,
        authorisations: [provisional, authorisation('a2', '2024-03-02', '2025-03-02')],
      },
    },
  ],
  skips: [
    {
      text: 'The first authorisation was given with an order that is not provisional.',
      records: {
        measures,
        authorisations: [
          authorisation('a1', '2024-03-02', '2024-06-02'),
          authorisation('a2', '2024-06-02', '2025-03-02'),
        ],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'The register has no measures.',
      records: { authorisations: [provisional] },
      reason: 'table-missing:measures',
    },
  ],
};
