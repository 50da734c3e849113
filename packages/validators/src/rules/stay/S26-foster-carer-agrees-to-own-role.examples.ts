import type { CareFormId, Plan } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const plan = (part: Partial<Plan>, careForm: CareFormId = 'voltijdpleegzorg') => ({
  placements: [{ id: 'p1', personId: 'c1', careForm, start: '2024-01-10', end: '2024-06-01' } as const],
  plans: [{ id: 'n1', personId: 'c1', kind: 'care-plan', establishedOn: '2024-01-20', ...part } as Plan],
});
const faults = ['plans/n1 carerConsentOn'];

export const examples: RuleExamples = {
  fails: [
    { text: 'A plan for foster care without agreement of the carer.', records: plan({}), faults },
    {
      text: 'It was made on the last day of foster care.',
      records: plan({ establishedOn: '2024-05-31' }),
      faults,
    },
  ],
  holds: [{ text: 'The carer agreed to the own role.', records: plan({ carerConsentOn: '2024-02-01' }) }],
  skips: [
    {
      text: 'It was made on the day foster care had ended.',
      records: plan({ establishedOn: '2024-06-01' }),
      reason: 'nothing-to-check',
    },
    {
      text: 'A plan of action of the institution.',
      records: plan({ kind: 'plan-of-action' }),
      reason: 'nothing-to-check',
    },
    { text: 'A family home.', records: plan({}, 'gezinshuis'), reason: 'nothing-to-check' },
    {
      text: 'The register has no stays.',
      records: { plans: plan({}).plans },
      reason: 'table-missing:placements',
    },
  ],
};
