import type { PlainDate, Plan } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { request } from './example-records.js';

const decided = request({ decidedOn: '2024-03-04' });
const waived = (waivedOn: PlainDate): Plan => ({
  id: 'pl1',
  personId: 'c1',
  kind: 'family-group-plan',
  waivedOn,
  waivedReason: 'threat',
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The judge decided without offering the chance of a family group plan.',
      records: { requests: [{ ...decided, familyGroupPlanOffered: false }] },
      faults: ['requests/r1 familyGroupPlanOffered'],
    },
    {
      text: 'The register does not say that it was offered, nor why not.',
      records: {
        requests: [decided],
        plans: [{ id: 'pl1', personId: 'c1', kind: 'care-plan', waivedReason: 'other' }],
      },
      faults: ['requests/r1 familyGroupPlanOffered'],
    },
    {
      text: 'The reason was noted years ago.',
      records: { requests: [decided], plans: [waived('2015-06-01')] },
      faults: ['requests/r1 familyGroupPlanOffered'],
    },
    {
      text: 'The reason was noted the day after the decision.',
      records: { requests: [decided], plans: [waived('2024-03-05')] },
      faults: ['requests/r1 familyGroupPlanOffered'],
    },
  ],
  holds: [
    {
      text: 'The reason why not was noted on the day of the decision.',
      records: { requests: [decided], plans: [waived('2024-03-04')] },
    },
    {
      text: 'The chance was offered.',
      records: { requests: [{ ...decided, familyGroupPlanOffered: true }] },
    },
    {
      text: 'The reason why not was noted.',
      records: {
        requests: [decided],
        plans: [{ id: 'pl1', personId: 'c1', kind: 'family-group-plan', waivedReason: 'threat' }],
      },
    },
  ],
  skips: [
    {
      text: 'An emergency authorisation needs no offer.',
      records: { requests: [{ ...decided, kind: 'gesloten-spoed' }] },
      reason: 'nothing-to-check',
    },
    {
      text: 'There is no decision yet.',
      records: { requests: [request()] },
      reason: 'nothing-to-check',
    },
  ],
};
