/**
 * M08: a written instruction is challenged within two weeks after it was sent. A later request may still be heard when
 * the delay is excused.
 */
import { defineRule } from '../../engine/index.js';
import { missedTerm } from '../shared/past-limit.js';
import { measureTexts } from './texts.js';

/** M08: the court is asked to declare an instruction void at the latest two weeks after the day it was sent. */
export const instructionChallengedInTime = defineRule({
  id: 'M08',
  severity: 'warning',
  kind: 'hard',
  source: 'BW 1:264(3)',
  article: 'BW 1:264(3)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...measureTexts.M08,
  on: 'instructions',
  appliesTo: ({ challengedOn, sentOn }, { inForce }) =>
    challengedOn !== undefined && inForce({ date: sentOn }) !== undefined,
  check(instruction, { asOf, report }) {
    const { sentOn, challengedOn } = instruction;
    if (missedTerm('schriftelijke-aanwijzing-challenge', sentOn, challengedOn, asOf) !== undefined) {
      report(instruction, {}, { field: 'challengedOn' });
    }
  },
});
