import type { Authority, Decision } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const held = (id: string, part: Partial<Authority>): Authority => ({
  id,
  childId: 'c1',
  holderId: id,
  kind: 'joint-parents',
  start: '2012-03-01',
  ...part,
});

const persons = [{ id: 'c1', birthDate: '2012-03-01' }] as const;
const ended = (part: Partial<Decision> = {}): readonly Decision[] => [
  { id: 'd1', personId: 'c1', kind: 'end-of-gezag', date: '2024-06-01', by: 'rechtbank', ...part },
];
const bothEnded = [held('father', { end: '2024-06-01' }), held('mother', { end: '2024-06-01' })];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The authority of both parents was ended, and nobody is recorded after them.',
      records: { persons, decisions: ended(), authorities: bothEnded },
      faults: ['decisions/d1'],
    },
    {
      text: 'The guardian begins a day late.',
      records: {
        decisions: ended(),
        authorities: [...bothEnded, held('gi', { kind: 'guardian-gi', start: '2024-06-02' })],
      },
      faults: ['decisions/d1'],
    },
    {
      text: 'Authority was ended, but the mother is still recorded as its only holder.',
      records: { decisions: ended(), authorities: [held('mother', { kind: 'sole-parent' })] },
      faults: ['decisions/d1'],
    },
    {
      text: 'The termination is recorded as a measure, and nobody follows.',
      records: {
        measures: [{ id: 'm1', personId: 'c1', kind: 'gezagsbeeindiging', start: '2024-06-01' }],
        authorities: bothEnded,
      },
      faults: ['measures/m1'],
    },
  ],
  holds: [
    {
      text: 'An institution becomes guardian on that day.',
      records: {
        persons,
        decisions: ended(),
        authorities: [...bothEnded, held('gi', { kind: 'guardian-gi', start: '2024-06-01' })],
      },
    },
    {
      text: 'The authority of the mother was ended; the father goes on alone.',
      records: {
        decisions: ended(),
        authorities: [held('father', {}), held('mother', { end: '2024-06-01' })],
      },
    },
    {
      text: 'It is recorded that the authority of the mother was ended; the father goes on.',
      records: {
        decisions: ended({ about: 'mother' }),
        authorities: [held('father', {}), held('mother', {})],
      },
    },
  ],
  skips: [
    {
      text: 'The decision takes effect after the day of judgement.',
      records: { decisions: ended({ date: '2025-01-02' }), authorities: [] },
      reason: 'nothing-to-check',
    },
    {
      text: 'Another decision.',
      records: { decisions: ended({ kind: 'contact-limit' }), authorities: [] },
      reason: 'nothing-to-check',
    },
    {
      text: 'Nobody knows who holds authority.',
      records: { decisions: ended() },
      reason: 'table-missing:authorities',
    },
  ],
};
