import type { HomeSpell, Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const stay: Placement = {
  id: 'p1',
  personId: 'c1',
  careForm: 'open-leefgroep',
  start: '2024-03-01',
  end: '2024-09-01',
  destination: 'home',
};
const spell = (part: Partial<HomeSpell>): HomeSpell => ({
  id: 'h1',
  personId: 'c1',
  start: '2024-09-01',
  with: 'mother',
  ...part,
});
const home = (part: Partial<HomeSpell>) => ({ placements: [stay], homeSpells: [spell(part)] });
const { destination: _, ...leaving } = stay;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A child went home on 1 September and is seen there two days later.',
      records: home({ start: '2024-09-03' }),
      faults: ['placements/p1 destination'],
    },
    {
      text: 'A spell at home had ended on the day the child went home.',
      records: home({ start: '2024-01-01', end: '2024-09-01' }),
      faults: ['placements/p1 destination'],
    },
    {
      text: 'Another child is at home.',
      records: home({ personId: 'c2' }),
      faults: ['placements/p1 destination'],
    },
    {
      text: 'The reason of the end says that the child went to the parents.',
      records: { placements: [{ ...leaving, endReason: 'parents' }], homeSpells: [] },
      faults: ['placements/p1 endReason'],
    },
    {
      text: 'The day after the return lies in the data.',
      asOf: '2024-09-02',
      records: { placements: [stay], homeSpells: [] },
      faults: ['placements/p1 destination'],
    },
    {
      text: 'Of three returns of a child the second is not seen.',
      records: {
        placements: [
          { ...stay, id: 'late', end: '2024-11-01' },
          { ...stay, id: 'early', start: '2023-01-01', end: '2023-06-01' },
          { ...stay, id: 'middle' },
        ],
        homeSpells: [
          spell({ id: 'h2', start: '2024-11-02' }),
          spell({ start: '2023-06-01', end: '2024-08-31' }),
        ],
      },
      faults: ['placements/middle destination'],
    },
  ],
  holds: [
    { text: 'A spell at home begins on the day of the return.', records: home({}) },
    { text: 'A spell at home begins the day after.', records: home({ start: '2024-09-02' }) },
    { text: 'A spell at home was running.', records: home({ start: '2024-01-01' }) },
  ],
  skips: [
    {
      text: 'A return on the day of judgement may not have been recorded yet.',
      asOf: '2024-09-01',
      records: { placements: [stay], homeSpells: [] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The child went elsewhere.',
      records: { placements: [{ ...leaving, endReason: 'moved' }], homeSpells: [] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The register does not say who is at home.',
      records: { placements: [stay] },
      reason: 'table-missing:homeSpells',
    },
  ],
};
