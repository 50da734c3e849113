import type { Notice, PlainDate } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { authorisation } from './example-records.js';

const told = (to: string, on: PlainDate, kind: Notice['kind'] = 'suspension'): Notice => ({
  id: `${kind}-${to}`,
  personId: 'c1',
  kind,
  to,
  on,
});
const suspended = (end: PlainDate) => authorisation({ suspensions: [{ start: '2024-05-01', end }] });
const ofSuspension = [told('college', '2024-05-01'), told('board', '2024-05-02')];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Of a suspension only the municipality was told, of its withdrawal nobody.',
      records: { authorisations: [suspended('2024-06-01')], notices: [told('college', '2024-05-01')] },
      faults: ['authorisations/a1 suspensions'],
      says: { missing: 3 },
    },
    {
      text: 'The notice to the Board is from the day before the suspension.',
      records: {
        authorisations: [suspended('2024-09-04')],
        notices: [told('college', '2024-05-01'), told('board', '2024-04-30')],
      },
      faults: ['authorisations/a1 suspensions'],
      says: { missing: 1 },
    },
  ],
  holds: [
    {
      text: 'Board and municipality were told of the suspension and of its withdrawal.',
      records: {
        authorisations: [suspended('2024-06-01')],
        notices: [
          ...ofSuspension,
          told('raad', '2024-06-01', 'suspension-withdrawn'),
          told('college', '2024-06-01', 'suspension-withdrawn'),
        ],
      },
    },
    {
      text: 'A suspension up to the end of the authorisation was not withdrawn.',
      records: { authorisations: [suspended('2024-09-04')], notices: ofSuspension },
    },
  ],
  skips: [
    {
      text: 'The suspension began on the day of judgement.',
      asOf: '2024-05-01',
      records: { authorisations: [suspended('2024-06-01')], notices: [] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The authorisation was not suspended.',
      records: { authorisations: [authorisation()], notices: [] },
      reason: 'nothing-to-check',
    },
  ],
};
