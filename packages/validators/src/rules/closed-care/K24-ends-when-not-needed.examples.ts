import type { RuleExamples } from '../rule-examples.js';
import { authorisation, mother, order } from './example-records.js';

const decisions = [
  { id: 'd1', personId: 'c1', kind: 'residence-not-needed', date: '2024-06-03', by: 'gi1' },
] as const;

/** An order that gi1 carries out, and no other institution that decides. */
const underOrder = { measures: [order], authorities: [mother] };
const decidedBy = (by: string) => [{ ...decisions[0], by }];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The institution that carries out the order decided; the authorisation goes on.',
      records: { ...underOrder, authorisations: [authorisation()], decisions },
      faults: ['authorisations/a1 end'],
    },
    {
      text: 'The institution that is guardian decided; the authorisation goes on.',
      records: {
        measures: [],
        authorities: [{ ...mother, holderId: 'gi2', kind: 'guardian-gi' }],
        authorisations: [authorisation()],
        decisions: decidedBy('gi2'),
      },
      faults: ['authorisations/a1 end'],
    },
    {
      text: 'The institution decides on 3 June that residence is no longer needed; the authorisation is recorded to September.',
      records: { authorisations: [authorisation()], decisions },
      faults: ['authorisations/a1 end'],
      says: { until: '2024-06-03' },
    },
    {
      text: 'The authorisation is recorded to the day after the decision.',
      records: { authorisations: [authorisation({ end: '2024-06-04' })], decisions },
      faults: ['authorisations/a1 end'],
    },
    {
      text: 'The decision came on the first day of the authorisation.',
      records: { authorisations: [authorisation({ start: '2024-06-03' })], decisions },
      faults: ['authorisations/a1 end'],
    },
  ],
  holds: [
    {
      text: 'The institution that carries out the order decided, and the authorisation ends that day.',
      records: { ...underOrder, authorisations: [authorisation({ end: '2024-06-03' })], decisions },
    },
    {
      text: 'The authorisation is recorded to the day of the decision.',
      records: { authorisations: [authorisation({ end: '2024-06-03' })], decisions },
    },
  ],
  skips: [
    {
      text: 'The provider found residence not needed: it does not decide.',
      records: { ...underOrder, authorisations: [authorisation()], decisions: decidedBy('provider') },
      reason: 'nothing-to-check',
    },
    {
      text: 'The municipality found residence not needed: it does not decide.',
      records: { ...underOrder, authorisations: [authorisation()], decisions: decidedBy('college') },
      reason: 'nothing-to-check',
    },
    {
      text: 'Another institution than that of the order decided.',
      records: { ...underOrder, authorisations: [authorisation()], decisions: decidedBy('gi2') },
      reason: 'nothing-to-check',
    },
    {
      text: 'The authorisation had ended before the decision.',
      records: { authorisations: [authorisation({ end: '2024-06-02' })], decisions },
      reason: 'nothing-to-check',
    },
  ],
};
