import type { Relation } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const married = (id: string, fromId: string, toId: string, part: Partial<Relation> = {}): Relation => ({
  id,
  fromId,
  toId,
  kind: 'partner-of',
  partnership: 'marriage',
  start: '2010-01-01',
  ...part,
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Married again a day before the first marriage ended.',
      records: {
        relations: [
          married('r1', 'a', 'b', { end: '2015-01-02' }),
          married('r2', 'a', 'c', { start: '2015-01-01' }),
        ],
      },
      faults: ['relations/r2 start'],
    },
    {
      text: 'The second is a registered partnership, and recorded from the other side.',
      records: {
        relations: [
          married('r1', 'a', 'b'),
          married('r2', 'c', 'b', { start: '2015-01-01', partnership: 'registered' }),
        ],
      },
      faults: ['relations/r2 start'],
    },
    {
      text: 'A first marriage still runs when a third begins, after a second that has ended.',
      records: {
        relations: [
          married('r1', 'a', 'b'),
          married('r2', 'a', 'c', { start: '2012-01-01', end: '2013-01-01' }),
          married('r3', 'a', 'd', { start: '2014-01-01' }),
        ],
      },
      faults: ['relations/r2 start', 'relations/r3 start'],
    },
  ],
  holds: [
    {
      text: 'Married again on the day the first marriage ended.',
      records: {
        relations: [
          married('r1', 'a', 'b', { end: '2015-01-01' }),
          married('r2', 'a', 'c', { start: '2015-01-01' }),
        ],
      },
    },
    {
      text: 'One marriage, recorded from both sides.',
      records: { relations: [married('r1', 'a', 'b'), married('r2', 'b', 'a')] },
    },
    {
      text: 'Still married, and living with somebody else.',
      records: {
        relations: [
          married('r1', 'a', 'b'),
          married('r2', 'a', 'c', { start: '2015-01-01', partnership: 'cohabiting' }),
        ],
      },
    },
  ],
  skips: [
    {
      text: 'Nobody recorded whether the partners are married.',
      records: { relations: [{ id: 'r1', fromId: 'a', toId: 'b', kind: 'partner-of', start: '2010-01-01' }] },
      reason: 'nothing-to-check',
    },
  ],
};
