/** N08: a foster carer is 21 or older when the contract is concluded, and no parent or step-parent of the child. */
import { type FosterContract, firstDayOfAll, overlap, type RegisterIndex } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isPast } from '../shared/age-in-period.js';
import { networkTexts } from './texts.js';

/** N08: the carer has had the 21st birthday on the first day, and on no day of the contract is the child the own one. */
export const fosterCarerOfAgeAndNoParent = defineRule({
  id: 'N08',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 1.1 pleegouder, 5.1(1)(a)',
  article: 'Jeugdwet 1.1 pleegouder, 5.1(1)(a)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...networkTexts.N08,
  on: 'fosterContracts',
  needs: ['persons'],
  reads: ['relations'],
  appliesTo: ({ carerId }, { index }) =>
    index.find('persons', carerId) !== undefined || index.has('relations'),
  check(contract, { index, inForce, report }) {
    const carer = index.find('persons', contract.carerId);
    const isJudgedOnItsStart = inForce({ date: contract.start }) !== undefined;
    if (carer && isJudgedOnItsStart && !isPast('foster-carer', carer, contract.start)) {
      report(contract, {}, { field: 'carerId' });
    }
    if (isOwnChild(contract, index)) report(contract, {}, { field: 'childId' });
  },
});

function isOwnChild(contract: FosterContract, index: RegisterIndex): boolean {
  return index
    .of('relations', 'toId', contract.childId)
    .some(({ fromId, kind, start = firstDayOfAll, end }) => {
      if (fromId !== contract.carerId || (kind !== 'legal-parent-of' && kind !== 'step-parent-of'))
        return false;
      return overlap(contract, end === undefined ? { start } : { start, end }) !== undefined;
    });
}
