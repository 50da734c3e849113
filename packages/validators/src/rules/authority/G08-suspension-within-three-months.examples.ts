import type { Authority, CourtRequest } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const persons = [{ id: 'c1', birthDate: '2018-01-01' }] as const;
const decisions = [
  { id: 'd1', personId: 'c1', kind: 'suspension-of-gezag', date: '2024-09-10', by: 'rechtbank' },
] as const;
const provisional = (part: Partial<Authority> = {}): readonly Authority[] => [
  { id: 'a1', childId: 'c1', holderId: 'gi', kind: 'provisional-guardian', start: '2024-09-10', ...part },
];
const endRequested = (filedOn: CourtRequest['filedOn']): readonly CourtRequest[] => [
  { id: 'r1', personId: 'c1', kind: 'end-of-gezag', filedOn, filedBy: 'board' },
];
const measures = [{ id: 'm1', personId: 'c1', kind: 'schorsing-gezag', start: '2024-09-10' }] as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Suspended on 10 September with provisional guardianship; its end was asked on the day it lapsed.',
      records: { persons, decisions, authorities: provisional(), requests: endRequested('2024-12-10') },
      faults: ['authorities/a1 end'],
      says: { until: '2024-12-10' },
    },
    {
      text: 'Nobody asked to end the authority, and three months have passed today.',
      asOf: '2024-12-10',
      records: { persons, decisions, authorities: provisional(), requests: [] },
      faults: ['authorities/a1 end'],
    },
    {
      text: 'Provisional guardianship is recorded to end a day after the three months.',
      records: { decisions, authorities: provisional({ end: '2024-12-11' }), requests: [] },
      faults: ['authorities/a1 end'],
    },
    {
      text: 'The suspension is recorded as a measure as well: one fault.',
      records: { persons, decisions, measures, authorities: provisional(), requests: [] },
      faults: ['measures/m1 end'],
    },
  ],
  holds: [
    {
      text: 'The end was asked the day before it lapsed.',
      records: { persons, decisions, authorities: provisional(), requests: endRequested('2024-12-09') },
    },
    {
      text: 'Provisional guardianship ended after three months.',
      records: { persons, decisions, authorities: provisional({ end: '2024-12-10' }), requests: [] },
    },
    {
      text: 'Three months are not over yet.',
      asOf: '2024-12-09',
      records: { persons, decisions, authorities: provisional(), requests: [] },
    },
  ],
  skips: [
    {
      text: 'Provisional guardianship without a suspension: its limit is another one.',
      records: { decisions: [], authorities: provisional(), requests: [] },
      reason: 'nothing-to-check',
    },
    {
      text: 'Nobody knows whether the end was asked.',
      records: { decisions, authorities: provisional() },
      reason: 'table-missing:requests',
    },
  ],
};
