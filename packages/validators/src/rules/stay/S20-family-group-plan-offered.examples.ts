import type { CareTrajectory, Measure, Plan } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const plan = (part: Partial<Plan>): Plan => ({
  id: 'n1',
  personId: 'c1',
  kind: 'family-group-plan',
  ...part,
});
const helped = (plans: readonly Plan[], part: Partial<CareTrajectory> = {}) => ({
  trajectories: [
    { id: 't1', personId: 'c1', careForm: 'ambulant', start: '2024-01-02', ...part } as CareTrajectory,
  ],
  plans,
});
const measured = (part: Partial<Measure>) => ({
  measures: [
    { id: 'm1', personId: 'c1', kind: 'ots', start: '2024-01-01', end: '2025-01-01', ...part } as Measure,
  ],
  plans: [],
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Home help began; a family group plan was neither offered nor passed over for a reason.',
      records: helped([plan({ kind: 'care-plan', establishedOn: '2024-01-20' })]),
      faults: ['trajectories/t1'],
    },
    {
      text: 'It was passed over, and nobody noted an offer or a reason.',
      records: helped([plan({ waivedOn: '2024-01-08' })]),
      faults: ['plans/n1 offeredOn'],
    },
    {
      text: 'A supervision order began; one fault for a child, also with help beside it.',
      records: { ...helped([]), ...measured({}) },
      faults: ['measures/m1'],
    },
    {
      text: 'Help began on the first day of the Act.',
      records: helped([], { start: '2015-01-01' }),
      faults: ['trajectories/t1'],
    },
  ],
  holds: [
    { text: 'The chance was offered.', records: helped([plan({ offeredOn: '2024-01-02' })]) },
    {
      text: 'It was passed over because the parents declined.',
      records: helped([plan({ waivedOn: '2024-01-08', waivedReason: 'parents-decline' })]),
    },
    { text: 'The family made its plan.', records: helped([plan({ establishedOn: '2024-02-01' })]) },
    {
      text: 'The chance was offered at court.',
      records: {
        ...measured({}),
        requests: [
          {
            id: 'r1',
            personId: 'c1',
            kind: 'placement',
            filedOn: '2023-12-01',
            filedBy: 'gi',
            familyGroupPlanOffered: true,
          },
        ],
      },
    },
  ],
  skips: [
    {
      text: 'An institution that does youth probation has no such duty.',
      records: measured({ kind: 'jeugdreclassering' }),
      reason: 'nothing-to-check',
    },
    {
      text: 'Help began the day before the Act came into force.',
      records: helped([], { start: '2014-12-31' }),
      reason: 'nothing-to-check',
    },
    {
      text: 'Detention is no youth care.',
      records: helped([], { careForm: 'jji' }),
      reason: 'nothing-to-check',
    },
    {
      text: 'The register has no plans.',
      records: { trajectories: helped([]).trajectories },
      reason: 'table-missing:plans',
    },
  ],
};
