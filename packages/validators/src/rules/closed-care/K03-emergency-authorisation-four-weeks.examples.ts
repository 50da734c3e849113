import type { RuleExamples } from '../rule-examples.js';
import { authorisation, request } from './example-records.js';

const emergency = { kind: 'gesloten-spoed' } as const;
const regular = authorisation({ id: 'a2', decidedOn: '2024-03-20', start: '2024-03-20', end: '2024-09-20' });

export const examples: RuleExamples = {
  fails: [
    {
      text: 'An emergency authorisation lasts 29 days.',
      records: { authorisations: [authorisation({ ...emergency, end: '2024-04-02' })] },
      faults: ['authorisations/a1 end'],
      says: { until: '2024-04-01' },
    },
    {
      text: 'An emergency authorisation runs on beside the regular one.',
      records: { authorisations: [authorisation({ ...emergency, end: '2024-04-01' }), regular] },
      faults: ['authorisations/a1 end'],
      says: { until: '2024-03-20' },
    },
    {
      text: 'The regular authorisation was refused on 18 March; the emergency one runs on.',
      records: {
        authorisations: [authorisation({ ...emergency, end: '2024-04-01' })],
        requests: [request({ filedOn: '2024-03-05', decidedOn: '2024-03-18' })],
      },
      faults: ['authorisations/a1 end'],
      says: { until: '2024-03-18' },
    },
  ],
  holds: [
    {
      text: 'The emergency authorisation ends on the day on which the regular one was refused.',
      records: {
        authorisations: [authorisation({ ...emergency, end: '2024-03-18' })],
        requests: [request({ filedOn: '2024-03-05', decidedOn: '2024-03-18' })],
      },
    },
    {
      text: 'Nothing was decided yet on the regular request.',
      records: {
        authorisations: [authorisation({ ...emergency, end: '2024-04-01' })],
        requests: [request({ filedOn: '2024-03-05' })],
      },
    },
    {
      text: 'An emergency authorisation lasts 28 days.',
      records: { authorisations: [authorisation({ ...emergency, end: '2024-04-01' })] },
    },
    {
      text: 'The regular authorisation from before is not the one that was waited for.',
      records: {
        authorisations: [
          { ...regular, decidedOn: '2023-09-04', start: '2023-09-04', end: '2024-03-04' },
          authorisation({ ...emergency, end: '2024-04-01' }),
        ],
      },
    },
    {
      text: 'An emergency authorisation ends on the day on which the regular one begins.',
      records: { authorisations: [authorisation({ ...emergency, end: '2024-03-20' }), regular] },
    },
  ],
};
