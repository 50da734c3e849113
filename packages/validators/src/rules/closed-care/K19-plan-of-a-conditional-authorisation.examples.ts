import type { Plan } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { authorisation } from './example-records.js';

const conditional = authorisation({ kind: 'gesloten-voorwaardelijk' });
const plan: Plan = {
  id: 'pl1',
  personId: 'c1',
  kind: 'conditional-plan',
  establishedOn: '2024-03-04',
  contents: ['conditions', 'supervision', 'named-decider'],
};

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A conditional authorisation has no plan.',
      records: { authorisations: [conditional], plans: [] },
      faults: ['authorisations/a1 decidedOn'],
    },
    {
      text: 'The plan was made the day after the decision.',
      records: { authorisations: [conditional], plans: [{ ...plan, establishedOn: '2024-03-05' }] },
      faults: ['authorisations/a1 decidedOn'],
    },
    {
      text: 'The plan of an earlier authorisation ended years before.',
      records: {
        authorisations: [conditional],
        plans: [{ ...plan, establishedOn: '2015-03-02', end: '2015-09-02' }],
      },
      faults: ['authorisations/a1 decidedOn'],
    },
    {
      text: 'The plan does not say who decides on admission.',
      records: {
        authorisations: [conditional],
        plans: [{ ...plan, contents: ['conditions', 'supervision'] }],
      },
      faults: ['plans/pl1 contents'],
    },
    {
      text: 'The plan was changed without the youth agreeing.',
      records: {
        authorisations: [conditional],
        plans: [{ ...plan, changes: [{ on: '2024-06-03', youthConsent: false }] }],
      },
      faults: ['plans/pl1 changes'],
    },
  ],
  holds: [
    {
      text: 'The plan is complete, was there on the day of the decision and was changed with the youth agreeing.',
      records: {
        authorisations: [conditional],
        plans: [{ ...plan, changes: [{ on: '2024-06-03', youthConsent: true }] }],
      },
    },
  ],
  skips: [
    {
      text: 'The register does not tell plans.',
      records: { authorisations: [conditional] },
      reason: 'table-missing:plans',
    },
  ],
};
