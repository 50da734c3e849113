import type { Measure } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const persons = [{ id: 'c1', birthDate: '2007-02-28' }] as const;
const ots = (part: Partial<Measure>): readonly Measure[] => [
  { id: 'm1', personId: 'c1', kind: 'ots', start: '2023-03-01', ...part },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'An order ends a year and a day after it began.',
      records: { measures: ots({ end: '2024-03-02' }) },
      faults: ['measures/m1 end'],
    },
    {
      text: 'An order without an end still runs on the day the year is over.',
      asOf: '2024-03-01',
      records: { measures: ots({}) },
      faults: ['measures/m1 end'],
    },
    {
      text: 'An order from 29 February ends on 1 March a year later.',
      records: { measures: ots({ start: '2024-02-29', end: '2025-03-01' }) },
      faults: ['measures/m1 end'],
    },
    {
      text: 'An order ends the day after the 18th birthday, which is yet to come.',
      asOf: '2024-07-01',
      records: { persons, measures: ots({ start: '2024-06-01', end: '2025-03-01' }) },
      faults: ['measures/m1 end'],
    },
    {
      text: 'An order is too long and goes on past 18: one fault.',
      records: { persons, measures: ots({ start: '2024-01-01', end: '2026-01-01' }) },
      faults: ['measures/m1 end'],
    },
    {
      text: 'An order of before the Act of 2015 lasted eighteen months, half of them after it.',
      records: { measures: ots({ start: '2014-04-01', end: '2015-10-01' }) },
      faults: ['measures/m1 end'],
    },
  ],
  holds: [
    {
      text: 'An order of a year to the day.',
      records: { measures: ots({ end: '2024-03-01' }) },
    },
    {
      text: 'An order without an end on the last day of its year.',
      asOf: '2024-02-29',
      records: { measures: ots({}) },
    },
    {
      text: 'An order from 29 February ends on 28 February.',
      records: { measures: ots({ start: '2024-02-29', end: '2025-02-28' }) },
    },
    {
      text: 'An order ends on the 18th birthday.',
      records: { persons, measures: ots({ start: '2024-06-01', end: '2025-02-28' }) },
    },
    {
      text: 'Who turns 18 is not in the register: only the year is judged.',
      records: { persons: [], measures: ots({ start: '2024-06-01', end: '2025-06-01' }) },
    },
  ],
  skips: [
    {
      text: 'Youth probation has no limit of a year.',
      records: { measures: ots({ kind: 'jeugdreclassering', end: '2025-03-01' }) },
      reason: 'nothing-to-check',
    },
    {
      text: 'The order ended before 2015.',
      records: { measures: ots({ start: '2013-01-01', end: '2015-01-01' }) },
      reason: 'not-in-force',
    },
  ],
};
