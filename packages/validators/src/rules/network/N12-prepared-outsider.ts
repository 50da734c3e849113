/** N12: a foster carer was prepared before the contract, and guides no carers for the same provider. */
import { defineRule } from '../../engine/index.js';
import { networkTexts } from './texts.js';

/** N12: preparation was done on or before the first day, save where N10 gives more time; no carers of the provider are guided. */
export const preparedOutsider = defineRule({
  id: 'N12',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 5.1(1)(b)-(c)',
  article: 'Jeugdwet 5.1(1)(b)-(c)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...networkTexts.N12,
  on: 'fosterContracts',
  appliesTo: ({ start }, { inForce }) => inForce({ date: start }) !== undefined,
  check(contract, { report }) {
    const { start, preparationDoneOn, raisedBefore, guidesCarersForProvider } = contract;
    if (guidesCarersForProvider === true) report(contract, {}, { field: 'guidesCarersForProvider' });
    const isPrepared = preparationDoneOn !== undefined && preparationDoneOn <= start;
    if (raisedBefore !== true && !isPrepared) report(contract, {}, { field: 'preparationDoneOn' });
  },
});
