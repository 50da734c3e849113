import type { RuleExamples } from '../rule-examples.js';
import { helped } from './example-family.js';

/** Seventeen, and twenty, in 2024; neither can judge the own interests. */
const girl = { birthDate: '2006-12-01', ableToJudge: false } as const;
const man = { birthDate: '2003-12-01', ableToJudge: false } as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A girl of seventeen who cannot judge was asked, her parents were not.',
      records: helped(girl, [{ byId: 'c1' }]),
      faults: ['trajectories/t1'],
      says: { missing: 2 },
    },
    {
      text: 'Only her mother consented.',
      records: helped(girl, [{ byId: 'mother' }]),
      faults: ['trajectories/t1'],
      says: { missing: 1 },
    },
    {
      text: 'Nobody spoke for a man of twenty who cannot judge.',
      records: helped(man, [{ byId: 'c1' }]),
      faults: ['trajectories/t1'],
      says: { missing: 1 },
    },
    {
      text: 'His mentor refused.',
      records: helped(man, [{ byId: 'mentor', capacity: 'representative', refusedOn: '2024-02-01' }]),
      faults: ['trajectories/t1'],
    },
  ],
  holds: [
    { text: 'Both parents consented.', records: helped(girl, [{ byId: 'mother' }, { byId: 'father' }]) },
    {
      text: 'The mentor of a man of twenty consented.',
      records: helped(man, [{ byId: 'mentor', capacity: 'representative' }]),
    },
    {
      text: 'There was no time to ask the parents.',
      records: helped(girl, [{ byId: 'mother', exception: 'urgent' }]),
    },
  ],
  skips: [
    {
      text: 'Under twelve T01 speaks.',
      records: helped({ birthDate: '2015-09-01', ableToJudge: false }, []),
      reason: 'nothing-to-check',
    },
    {
      text: 'Who can judge the own interests decides.',
      records: helped({ birthDate: '2003-12-01' }, []),
      reason: 'nothing-to-check',
    },
  ],
};
