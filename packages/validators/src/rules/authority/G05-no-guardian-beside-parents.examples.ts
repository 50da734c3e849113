import type { Authority } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const held = (id: string, part: Partial<Authority>): Authority => ({
  id,
  childId: 'c1',
  holderId: id,
  kind: 'joint-parents',
  start: '2012-03-01',
  ...part,
});

const suspended = (about?: string) =>
  [
    {
      id: 'd1',
      personId: 'c1',
      kind: 'suspension-of-gezag',
      date: '2024-10-01',
      by: 'rechtbank',
      ...(about !== undefined && { about }),
    },
  ] as const;
const besideProvisional = [
  held('father', { kind: 'sole-parent' }),
  held('gi', { kind: 'provisional-guardian', start: '2024-10-01', end: '2024-12-01' }),
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The father still holds authority when an institution becomes guardian.',
      records: {
        authorities: [
          held('father', { kind: 'sole-parent', end: '2024-10-02' }),
          held('gi', { kind: 'guardian-gi', start: '2024-10-01' }),
        ],
      },
      faults: ['authorities/gi kind'],
    },
    {
      text: 'The mother gets her authority back while the aunt is still guardian.',
      records: {
        authorities: [
          held('aunt', { kind: 'guardian-person' }),
          held('mother', { kind: 'sole-parent', start: '2024-10-01' }),
        ],
      },
      faults: ['authorities/mother kind'],
    },
    {
      text: 'A provisional guardian stands beside a father of whom nobody recorded that he was suspended.',
      records: { authorities: besideProvisional, decisions: suspended() },
      faults: ['authorities/gi kind'],
    },
  ],
  holds: [
    {
      text: 'The institution becomes guardian on the day the authority of the father ends.',
      records: {
        authorities: [
          held('father', { kind: 'sole-parent', end: '2024-10-01' }),
          held('gi', { kind: 'guardian-gi', start: '2024-10-01' }),
        ],
      },
    },
    {
      text: 'A provisional guardian stands beside a father whose authority is suspended.',
      records: { authorities: besideProvisional, decisions: suspended('father') },
    },
    {
      text: 'Both were there at once, but only before 2015.',
      records: {
        authorities: [
          held('father', { end: '2015-01-01' }),
          held('gi', { kind: 'guardian-gi', start: '2014-10-01' }),
        ],
      },
    },
  ],
  skips: [{ text: 'The register has no authorities.', records: {}, reason: 'table-missing:authorities' }],
};
