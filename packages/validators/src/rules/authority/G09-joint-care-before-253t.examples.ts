import type { CourtRequest, PlainDate, Register } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

/** The mother has had sole authority since a day; the father is a legal parent too. */
const family = (soleSince: PlainDate): Pick<Register, 'relations' | 'authorities'> => ({
  relations: [{ id: 'r1', fromId: 'father', toId: 'c1', kind: 'legal-parent-of', start: '2012-03-01' }],
  authorities: [{ id: 'a1', childId: 'c1', holderId: 'mother', kind: 'sole-parent', start: soleSince }],
});
const asked = (part: Partial<CourtRequest> = {}): readonly CourtRequest[] => [
  {
    id: 'q1',
    personId: 'c1',
    kind: 'gezag-253t',
    filedOn: '2024-10-01',
    filedBy: 'mother',
    jointCareSince: '2023-10-01',
    ...part,
  },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The partner of the mother asks after six months of joint care.',
      records: { ...family('2015-01-01'), requests: asked({ jointCareSince: '2024-04-01' }) },
      faults: ['requests/q1 jointCareSince'],
    },
    {
      text: 'The year of joint care lacks a day.',
      records: { ...family('2015-01-01'), requests: asked({ jointCareSince: '2023-10-02' }) },
      faults: ['requests/q1 jointCareSince'],
    },
    {
      text: 'The three years of sole authority lack a day.',
      records: { ...family('2021-10-02'), requests: asked() },
      faults: ['requests/q1 filedOn'],
    },
    {
      text: 'Nobody recorded since when they care together.',
      records: {
        ...family('2015-01-01'),
        requests: [
          { id: 'q1', personId: 'c1', kind: 'gezag-253t', filedOn: '2024-10-01', filedBy: 'mother' },
        ],
      },
      faults: ['requests/q1 jointCareSince'],
    },
  ],
  holds: [
    {
      text: 'Both times are full on the day of the request.',
      records: { ...family('2021-10-01'), requests: asked() },
    },
    {
      text: 'Sole authority is recorded in two stretches that touch.',
      records: {
        ...family('2015-01-01'),
        authorities: [
          {
            id: 'a1',
            childId: 'c1',
            holderId: 'mother',
            kind: 'sole-parent',
            start: '2015-01-01',
            end: '2023-01-01',
          },
          { id: 'a2', childId: 'c1', holderId: 'mother', kind: 'sole-parent', start: '2023-01-01' },
        ],
        requests: asked(),
      },
    },
  ],
  skips: [
    {
      text: 'The child has no other legal parent.',
      records: {
        ...family('2024-01-01'),
        relations: [{ id: 'r1', fromId: 'mother', toId: 'c1', kind: 'legal-parent-of', start: '2012-03-01' }],
        requests: asked(),
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'Nobody knows who the legal parents are.',
      records: { authorities: [], requests: asked() },
      reason: 'table-missing:relations',
    },
  ],
};
