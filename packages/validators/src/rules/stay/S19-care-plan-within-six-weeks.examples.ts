import type { CareTrajectory, PlainDate, Plan } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

/** Six weeks after 8 January 2024 is 19 February: the last day in time. */
const passedOver: Plan = {
  id: 'n1',
  personId: 'c1',
  kind: 'family-group-plan',
  offeredOn: '2024-01-02',
  waivedOn: '2024-01-08',
  waivedReason: 'parents-decline',
};
const made = (establishedOn: PlainDate, part: Partial<Plan> = {}): Plan => ({
  id: 'n2',
  personId: 'c1',
  kind: 'care-plan',
  establishedOn,
  ...part,
});
const plans = (others: readonly Plan[], part: Partial<CareTrajectory> = {}) => ({
  trajectories: [
    { id: 't1', personId: 'c1', careForm: 'ambulant', start: '2024-01-02', ...part } as CareTrajectory,
  ],
  plans: [passedOver, ...others],
});
const faults = ['plans/n1 waivedOn'];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The family group plan was passed over on 8 January; the care plan came six weeks and a day later.',
      records: plans([made('2024-02-20')]),
      faults,
      says: { lastDay: '2024-02-19' },
    },
    { text: 'No plan came.', records: plans([]), faults },
    { text: 'The first day too late has come.', asOf: '2024-02-20', records: plans([]), faults },
    {
      text: 'An earlier plan had ended on the day the family group plan was passed over.',
      records: plans([made('2023-06-01', { end: '2024-01-08' })]),
      faults,
    },
  ],
  holds: [
    { text: 'The care plan came six weeks later to the day.', records: plans([made('2024-02-19')]) },
    { text: 'It is still the last day in time.', asOf: '2024-02-19', records: plans([]) },
    { text: 'An earlier plan still holds.', records: plans([made('2023-06-01')]) },
    {
      text: 'The institution made a plan of action.',
      records: plans([made('2024-02-01', { kind: 'plan-of-action' })]),
    },
  ],
  skips: [
    {
      text: 'No help ran in those weeks.',
      records: plans([], { start: '2024-02-20' }),
      reason: 'nothing-to-check',
    },
    {
      text: 'The family made its plan.',
      records: {
        ...plans([]),
        plans: [{ id: 'n1', personId: 'c1', kind: 'family-group-plan', establishedOn: '2024-01-08' }],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'The register has no plans.',
      records: { trajectories: plans([]).trajectories },
      reason: 'table-missing:plans',
    },
  ],
};
