import type { RuleExamples } from '../rule-examples.js';
import { authorisation, order, stay } from './example-records.js';

const second = authorisation({ id: 'a2', kind: 'muhp', decidedOn: '2024-05-06', start: '2024-05-06' });

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Under a supervision order a placement authorisation is given while the girl is in closed care.',
      records: { measures: [order], placements: [stay()], authorisations: [authorisation(), second] },
      faults: ['authorisations/a1'],
    },
    {
      text: 'An emergency placement authorisation is given for the very same days.',
      records: {
        measures: [order],
        placements: [stay()],
        authorisations: [
          authorisation(),
          { ...second, kind: 'spoed-muhp', decidedOn: '2024-03-05', start: '2024-03-04' },
        ],
      },
      faults: ['authorisations/a1'],
    },
  ],
  holds: [
    {
      text: 'The placement authorisation was given on the same day as the closed one.',
      records: {
        measures: [order],
        placements: [stay()],
        authorisations: [authorisation(), { ...second, decidedOn: '2024-03-04' }],
      },
    },
    {
      text: 'Under a supervision order there is a closed authorisation and no other.',
      records: { measures: [order], placements: [stay()], authorisations: [authorisation()] },
    },
    {
      text: 'The placement authorisation reaches a day further: it may be for what comes next.',
      records: {
        measures: [order],
        placements: [stay()],
        authorisations: [authorisation(), { ...second, end: '2024-09-05' }],
      },
    },
    {
      text: 'The placement authorisation begins when the girl moves to an open group.',
      records: {
        measures: [order],
        placements: [
          stay({ end: '2024-05-06' }),
          stay({ id: 'p2', careForm: 'open-leefgroep', start: '2024-05-06' }),
        ],
        authorisations: [authorisation(), second],
      },
    },
  ],
  skips: [
    {
      text: 'There is no supervision order.',
      records: { measures: [], placements: [stay()], authorisations: [authorisation(), second] },
      reason: 'nothing-to-check',
    },
  ],
};
