/** M14: the institution decides within two weeks on a request to withdraw a written instruction. */
import { defineRule } from '../../engine/index.js';
import { missedTerm } from '../shared/past-limit.js';
import { measureTexts } from './texts.js';

/** M14: a request to withdraw an instruction is decided at the latest two weeks later. */
export const withdrawalDecidedInTime = defineRule({
  id: 'M14',
  severity: 'warning',
  kind: 'hard',
  source: 'BW 1:265(2)',
  article: 'BW 1:265(2)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...measureTexts.M14,
  on: 'instructions',
  appliesTo: ({ withdrawalAskedOn }, { inForce }) =>
    withdrawalAskedOn !== undefined && inForce({ date: withdrawalAskedOn }) !== undefined,
  check(instruction, { asOf, report }) {
    const { withdrawalAskedOn, decidedOn } = instruction;
    if (withdrawalAskedOn === undefined) return;
    if (missedTerm('schriftelijke-aanwijzing-withdrawal', withdrawalAskedOn, decidedOn, asOf) !== undefined) {
      report(instruction, {}, { field: 'decidedOn' });
    }
  },
});
