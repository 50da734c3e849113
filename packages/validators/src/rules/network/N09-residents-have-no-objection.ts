/**
 * N09: when a foster contract begins the carer and each resident of twelve or older have a statement of no objection.
 *
 * Where the child lived there before, N10 gives thirteen weeks. Later residents are for N13.
 */
import { defineRule } from '../../engine/index.js';
import { missingStatements } from './statements.js';
import { networkTexts } from './texts.js';

/** N09: for each of them a statement was issued on or before the first day of the contract. */
export const residentsHaveNoObjection = defineRule({
  id: 'N09',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 5.1(1)(d)',
  article: 'Jeugdwet 5.1(1)(d)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...networkTexts.N09,
  on: 'fosterContracts',
  reads: ['householdSpells', 'persons'],
  appliesTo: ({ start, raisedBefore }, { inForce }) =>
    raisedBefore !== true && inForce({ date: start }) !== undefined,
  check(contract, { index, report }) {
    const missing = missingStatements(contract, index, contract.start);
    if (missing > 0) report(contract, { missing }, { field: 'statements' });
  },
});
