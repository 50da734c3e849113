import type { Consent } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { authorisation, order, stay } from './example-records.js';

const withdrawn: Consent = {
  id: 'co1',
  personId: 'c1',
  byId: 'mother',
  capacity: 'gezag',
  about: 'a1',
  givenOn: '2024-03-01',
  withdrawnOn: '2024-06-03',
};
const known = { authorisations: [authorisation()], consents: [withdrawn], measures: [] };

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The mother withdraws her consent on 3 June; the last closed night is that of 17 June.',
      records: { ...known, placements: [stay({ end: '2024-06-18' })] },
      faults: ['authorisations/a1'],
      says: { until: '2024-06-17' },
    },
    {
      text: 'A supervision order begins on the fourteenth day after the withdrawal has passed.',
      records: {
        ...known,
        measures: [{ ...order, start: '2024-06-18', end: '2025-06-18' }],
        placements: [stay({ end: '2024-06-25' })],
      },
      faults: ['authorisations/a1'],
    },
  ],
  holds: [
    {
      text: 'The stay ends on the fourteenth day after the withdrawal.',
      records: { ...known, placements: [stay({ end: '2024-06-17' })] },
    },
    {
      text: 'A supervision order begins before the authorisation lapses.',
      records: {
        ...known,
        measures: [{ ...order, start: '2024-06-17', end: '2025-06-17' }],
        placements: [stay()],
      },
    },
    {
      text: 'On an emergency authorisation the stay may last as long as that one.',
      records: {
        authorisations: [authorisation({ kind: 'gesloten-spoed', end: '2024-04-01' })],
        consents: [{ ...withdrawn, withdrawnOn: '2024-03-06' }],
        measures: [],
        placements: [stay({ end: '2024-04-01' })],
      },
    },
  ],
  skips: [
    {
      text: 'Under a supervision order the authorisation does not rest on consent.',
      records: { ...known, measures: [order], placements: [stay()] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The consent was withdrawn on the day on which the authorisation ended.',
      records: { ...known, consents: [{ ...withdrawn, withdrawnOn: '2024-09-04' }], placements: [stay()] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The register does not tell measures.',
      records: { authorisations: [authorisation()], consents: [withdrawn], placements: [stay()] },
      reason: 'table-missing:measures',
    },
  ],
};
