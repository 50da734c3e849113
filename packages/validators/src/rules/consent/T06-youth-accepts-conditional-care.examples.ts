import type { PlainDate, Plan } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { help, helped, motherAlone, type Said } from './example-family.js';

const mother = { byId: 'mother' };
const plan: Plan = { id: 'n1', personId: 'c1', kind: 'conditional-plan', establishedOn: '2024-01-20' };

/** Help on a conditional authorisation of half a year; the mother alone holds authority. */
const underConditions = (birthDate: PlainDate, said: readonly Said[], plans: readonly Plan[] = [plan]) =>
  helped({ birthDate }, said, {
    ...motherAlone(birthDate),
    authorisations: [
      {
        id: 'u1',
        personId: 'c1',
        kind: 'gesloten-voorwaardelijk',
        decidedOn: '2024-02-01',
        start: '2024-02-01',
        end: '2024-08-01',
      },
    ],
    trajectories: [{ ...help, careForm: 'ambulante-jeugdzorgplus', end: '2024-08-01' }],
    plans,
  });
/** Fifteen all the time, and sixteen from the first day of the help. */
const fifteen = '2008-09-01';
const sixteen = '2008-02-10';

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A boy of fifteen did not accept the care of the plan; his mother consented.',
      records: underConditions(fifteen, [mother]),
      faults: ['trajectories/t1'],
      says: { missing: 1 },
    },
    {
      text: 'He accepted, his mother was not asked.',
      records: underConditions(fifteen, [{ byId: 'c1' }]),
      faults: ['trajectories/t1'],
      says: { missing: 1 },
    },
    {
      text: 'He agreed in the plan the day after the help began.',
      records: underConditions(fifteen, [mother], [{ ...plan, youthConsentOn: '2024-02-11' }]),
      faults: ['trajectories/t1'],
    },
    {
      text: 'At sixteen his mother cannot accept it for him.',
      records: underConditions(sixteen, [mother]),
      faults: ['trajectories/t1'],
    },
  ],
  holds: [
    {
      text: 'He accepted the care and his mother consented.',
      records: underConditions(fifteen, [{ byId: 'c1' }, mother]),
    },
    {
      text: 'He agreed in the plan on the day the help began.',
      records: underConditions(fifteen, [mother], [{ ...plan, youthConsentOn: '2024-02-10' }]),
    },
    {
      text: 'At sixteen he accepts it alone.',
      records: underConditions(sixteen, [{ byId: 'c1' }]),
    },
  ],
  skips: [
    {
      text: 'Voluntary help.',
      records: helped({ birthDate: fifteen }, []),
      reason: 'nothing-to-check',
    },
  ],
};
