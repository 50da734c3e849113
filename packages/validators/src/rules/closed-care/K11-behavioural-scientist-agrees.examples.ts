import type { RuleExamples } from '../rule-examples.js';
import { request } from './example-records.js';

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A request was filed without a statement of a behavioural scientist.',
      records: { requests: [request()] },
      faults: ['requests/r1 scientistStatementOn'],
    },
    {
      text: 'The statement is from the day after the request.',
      records: { requests: [request({ scientistStatementOn: '2024-03-02', scientistExamined: true })] },
      faults: ['requests/r1 scientistStatementOn'],
    },
    {
      text: 'For a regular authorisation the examination may not be lacking, even when it was impossible.',
      records: {
        requests: [request({ scientistStatementOn: '2024-03-01', examinationImpossible: true })],
      },
      faults: ['requests/r1 scientistExamined'],
    },
  ],
  holds: [
    {
      text: 'The behavioural scientist examined the youth and agreed on the day of the request.',
      records: { requests: [request({ scientistStatementOn: '2024-03-01', scientistExamined: true })] },
    },
    {
      text: 'In an emergency the examination was in fact impossible.',
      records: {
        requests: [
          request({
            kind: 'gesloten-spoed',
            scientistStatementOn: '2024-03-01',
            scientistExamined: false,
            examinationImpossible: true,
          }),
        ],
      },
    },
  ],
  skips: [
    {
      text: 'A request for an ordinary placement.',
      records: { requests: [request({ kind: 'placement' })] },
      reason: 'nothing-to-check',
    },
    {
      text: 'A request from before 2015.',
      records: { requests: [request({ filedOn: '2014-12-31' })] },
      reason: 'nothing-to-check',
    },
  ],
};
