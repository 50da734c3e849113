import type { Address } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const underInvestigation: Address = {
  id: 'a1',
  personId: 'c1',
  municipality: 'Arnhem',
  start: '2020-01-01',
  underInvestigation: true,
};
const abroad: Address = {
  id: 'a1',
  personId: 'c1',
  municipality: 'Gronau',
  start: '2010-01-01',
  abroad: true,
};
const atBirth: Address = {
  id: 'a2',
  personId: 'c1',
  municipality: 'Tiel',
  start: '2014-01-01',
  end: '2014-01-02',
  motherAtBirth: true,
};
const stayed: Address = {
  id: 'a3',
  personId: 'c1',
  municipality: 'Enschede',
  start: '2024-05-01',
  actualStay: true,
};
const help = (addresses: readonly Address[], municipality: string) => ({
  addresses,
  trajectories: [
    { id: 't1', personId: 'c1', careForm: 'ambulant', start: '2024-05-02', municipality } as const,
  ],
});
const faults = ['trajectories/t1 municipality'];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The address is under investigation; the help names its municipality, not that of the mother at the birth.',
      records: help([underInvestigation, atBirth], 'Arnhem'),
      faults,
    },
    {
      text: 'The mother at the birth comes before the place where the child stayed.',
      records: help([underInvestigation, atBirth, stayed], 'Enschede'),
      faults,
    },
    {
      text: 'The home lies abroad and the child stayed in Enschede; the help names the home.',
      records: help([abroad, stayed], 'Gronau'),
      faults,
    },
  ],
  holds: [
    {
      text: 'The help names the municipality of the mother at the birth.',
      records: help([underInvestigation, atBirth], 'Tiel'),
    },
    {
      text: 'Nobody knows where the mother was registered; the child stayed in Enschede.',
      records: help([underInvestigation, stayed], 'Enschede'),
    },
    {
      text: 'The home lies abroad; the stay counts, not the mother at the birth.',
      records: help([abroad, atBirth, stayed], 'Enschede'),
    },
    {
      text: 'Where the child stays is only known from after the day of judgement: nobody can tell.',
      records: help([abroad, { ...stayed, start: '2025-01-02' }], 'Zwolle'),
    },
  ],
  skips: [
    {
      text: 'An ordinary address: S15 speaks.',
      records: help([{ id: 'a1', personId: 'c1', municipality: 'Arnhem', start: '2020-01-01' }], 'Tiel'),
      reason: 'nothing-to-check',
    },
  ],
};
