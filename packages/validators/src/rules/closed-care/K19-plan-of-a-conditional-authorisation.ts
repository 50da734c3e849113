/**
 * K19: a conditional authorisation rests on a plan with conditions, supervision and a named employee who may decide on
 * admission; the plan changes only with the consent of the youth.
 *
 * That there is a plan on the day of the decision is asked of the authorisation, what it holds of the plan.
 */
import type { Authorisation, Plan, RegisterIndex } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { closedCareTexts } from './texts.js';

const neededContents = ['conditions', 'supervision', 'named-decider'] as const;

/** K19: a conditional authorisation has a plan by the day of the decision, the plan is complete, and no change went without the youth. */
export const planOfAConditionalAuthorisation = defineRule({
  id: 'K19',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 6.1.4(4)-(5), 6.1.5',
  article: 'Jeugdwet 6.1.4(4)-(5), 6.1.5',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K19,
  on: ['authorisations', 'plans'],
  needs: ['plans'],
  appliesTo: ({ kind }) => kind === 'gesloten-voorwaardelijk' || kind === 'conditional-plan',
  check(record, { index, report }) {
    if ('decidedOn' in record) {
      if (!hasPlan(record, index)) report(record, {}, { field: 'decidedOn' });
      return;
    }
    if (!isComplete(record)) report(record, {}, { field: 'contents' });
    if (record.changes?.some(({ youthConsent }) => !youthConsent)) report(record, {}, { field: 'changes' });
  },
});

/** A plan of which nobody wrote down when it was made may have been there. */
function hasPlan({ personId, decidedOn }: Authorisation, index: RegisterIndex): boolean {
  return index
    .of('plans', 'personId', personId)
    .some(
      ({ kind, establishedOn = decidedOn, end }) =>
        kind === 'conditional-plan' && establishedOn <= decidedOn && (end === undefined || end > decidedOn),
    );
}

function isComplete({ contents = [] }: Plan): boolean {
  return neededContents.every((each) => contents.includes(each));
}
