/**
 * N10: where the child lived with the carer before the contract, preparation and statements of no objection are there
 * within thirteen weeks after it was concluded. That the child fits the carer has no field.
 */
import { addDays, type FosterContract, lastDayOfAll, type PlainDate } from '@jeugd/core';
import { firstDayOutside } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { missingStatements } from './statements.js';
import { networkTexts } from './texts.js';

/** N10: both are dated before the first day outside the thirteen weeks, unless the contract ended by then. */
export const conditionsWithin13Weeks = defineRule({
  id: 'N10',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 5.1(3)',
  article: 'Jeugdwet 5.1(3)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...networkTexts.N10,
  on: 'fosterContracts',
  reads: ['householdSpells', 'persons'],
  appliesTo: ({ start, raisedBefore }, { inForce }) =>
    raisedBefore === true && inForce({ date: start }) !== undefined,
  check(contract, { index, asOf, report }) {
    const limit = limitOf(contract);
    if (asOf < limit || (contract.end ?? lastDayOfAll) <= limit) return;
    const { preparationDoneOn } = contract;
    if (preparationDoneOn === undefined || preparationDoneOn >= limit) {
      report(contract, { lastDay: addDays(limit, -1) }, { field: 'preparationDoneOn' });
    }
    if (missingStatements(contract, index, addDays(limit, -1)) > 0) {
      report(contract, { lastDay: addDays(limit, -1) }, { field: 'statements' });
    }
  },
});

function limitOf({ start }: FosterContract): PlainDate {
  return firstDayOutside('foster-conditions', start) ?? lastDayOfAll;
}
