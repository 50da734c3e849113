import type { Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const stay = (id: string, part: Partial<Placement>): Placement => ({
  id,
  personId: 'c1',
  careForm: 'open-leefgroep',
  start: '2024-03-01',
  ...part,
});
const besideTheFirst = (part: Partial<Placement>) => ({
  placements: [stay('p1', { end: '2024-04-10' }), stay('p2', part)],
});
const twoOpenStays = { placements: [stay('p1', {}), stay('p2', { start: '2025-01-01' })] };

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The second stay begins ten nights before the first ends.',
      records: besideTheFirst({ start: '2024-03-31' }),
      faults: ['placements/p2 start'],
      says: { nights: 10 },
    },
    {
      text: 'The second stay begins the day before the first ends.',
      records: besideTheFirst({ start: '2024-04-09' }),
      faults: ['placements/p2 start'],
      says: { nights: 1 },
    },
    {
      text: 'The second stay takes five nights a week.',
      records: besideTheFirst({ nightsPerWeek: 5 }),
      faults: ['placements/p2 start'],
    },
    {
      text: 'Nobody knows when the second stay ended, only that it began inside the first.',
      records: besideTheFirst({ start: '2024-04-09', endUnknown: true }),
      faults: ['placements/p2 start'],
      says: { nights: 1 },
    },
    {
      text: 'Two stays lie inside a long one, one of them behind the other.',
      records: {
        placements: [
          stay('long', { end: '2024-12-01' }),
          stay('short', { start: '2024-03-05', end: '2024-03-06' }),
          stay('late', { start: '2024-11-30' }),
        ],
      },
      faults: ['placements/late start', 'placements/short start'],
    },
    {
      text: 'Two open stays share the day of judgement.',
      records: twoOpenStays,
      faults: ['placements/p2 start'],
      says: { nights: 1 },
    },
  ],
  holds: [
    {
      text: 'The second stay begins on the day the first ends.',
      records: besideTheFirst({ start: '2024-04-10' }),
    },
    {
      text: 'The second of two open stays has not begun on the day of judgement.',
      asOf: '2024-12-31',
      records: twoOpenStays,
    },
    {
      text: 'The second stay begins and ends on one day: no night.',
      records: besideTheFirst({ start: '2024-03-05', end: '2024-03-05' }),
    },
    { text: 'The second stay takes four nights a week.', records: besideTheFirst({ nightsPerWeek: 4 }) },
    {
      text: 'Weekend foster care beside a group.',
      records: besideTheFirst({ careForm: 'weekendpleegzorg' }),
    },
    { text: 'Help without a bed beside a group.', records: besideTheFirst({ careForm: 'systeemtherapie' }) },
    { text: 'The other stay is of another child.', records: besideTheFirst({ personId: 'c2' }) },
    {
      text: 'The second stay ends before it begins: P03 speaks.',
      records: besideTheFirst({ start: '2024-03-20', end: '2024-03-10' }),
    },
  ],
  skips: [
    { text: 'Nobody has a stay.', records: { placements: [] }, reason: 'nothing-to-check' },
    { text: 'The register has no stays.', records: {}, reason: 'table-missing:placements' },
  ],
};
