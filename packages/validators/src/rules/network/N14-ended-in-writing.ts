/** N14: when a young adult wants to leave foster care the provider ends the contract in writing. The law sets no term. */
import { type FosterContract, lastDayOfAll } from '@jeugd/core';
import { defineRule, type RuleContext } from '../../engine/index.js';
import { isPast } from '../shared/age-in-period.js';
import { networkTexts } from './texts.js';

/** N14: a contract during which the young adult decided to leave has an end, and was ended in writing. */
export const endedInWriting = defineRule({
  id: 'N14',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 5.5',
  article: 'Jeugdwet 5.5',
  certainty: 'medium',
  validFrom: '2023-01-01',
  ...networkTexts.N14,
  on: 'fosterContracts',
  needs: ['decisions', 'persons'],
  appliesTo: (contract, context) => isLeftByYoungAdult(contract, context),
  check(contract, { report }) {
    if (contract.end === undefined) report(contract, {}, { field: 'end' });
    else if (contract.endedInWriting !== true) report(contract, {}, { field: 'endedInWriting' });
  },
});

function isLeftByYoungAdult(
  { childId, start, end = lastDayOfAll }: FosterContract,
  { index, asOf, inForce }: RuleContext,
): boolean {
  const youth = index.find('persons', childId);
  return (
    youth !== undefined &&
    index
      .of('decisions', 'personId', childId)
      .some(
        ({ kind, date }) =>
          kind === 'youth-ends-foster-care' &&
          start <= date &&
          date <= end &&
          date <= asOf &&
          inForce({ date }) !== undefined &&
          isPast('majority', youth, date),
      )
  );
}
