import type { RuleExamples } from '../rule-examples.js';
import { helped, order } from './example-family.js';

const girl = { birthDate: '2014-09-01' } as const;
const urgent = { byId: 'mother', exception: 'urgent' } as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Under a supervision order it was noted that there was no time to ask the parents.',
      records: helped(girl, [urgent], { measures: [order] }),
      faults: ['consents/k1 exception'],
    },
  ],
  holds: [
    {
      text: 'Under a supervision order nobody was asked.',
      records: helped(girl, [], { measures: [order] }),
    },
    {
      text: 'The parents were asked all the same.',
      records: helped(girl, [{ byId: 'mother' }, { byId: 'father' }], { measures: [order] }),
    },
    {
      text: 'Youth probation.',
      records: helped(girl, [], { measures: [{ ...order, kind: 'jeugdreclassering' }] }),
    },
    {
      text: 'The order ends the day before the help does: from then on consent is needed.',
      records: helped(girl, [urgent], { measures: [{ ...order, end: '2024-11-30' }] }),
    },
  ],
  skips: [
    {
      text: 'Voluntary help.',
      records: helped(girl, [urgent]),
      reason: 'nothing-to-check',
    },
    {
      text: 'The order ended on the day the help began.',
      records: helped(girl, [urgent], { measures: [{ ...order, end: '2024-02-10' }] }),
      reason: 'nothing-to-check',
    },
  ],
};
