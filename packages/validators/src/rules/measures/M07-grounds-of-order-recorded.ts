/**
 * M07: the court names the concrete threats for which it gives a supervision order.
 *
 * The grounds stand in the decision of the court about the order (`about`) that takes effect on its first day. Without
 * such a decision the register does not say what the court wrote, and nothing is judged.
 */
import type { Decision, Measure } from '@jeugd/core';
import { defineRule, type RuleContext } from '../../engine/index.js';
import { isCourt } from '../shared/parties.js';
import { measureTexts } from './texts.js';

/** M07: the decision of the court on a supervision order has its grounds noted. */
export const groundsOfOrderRecorded = defineRule({
  id: 'M07',
  severity: 'warning',
  kind: 'soft',
  source: 'BW 1:255(4)',
  article: 'BW 1:255(4)',
  certainty: 'medium',
  validFrom: '2015-01-01',
  ...measureTexts.M07,
  on: 'decisions',
  needs: ['measures'],
  appliesTo: (decision, context) => isCourt(decision.by) && orderDecidedBy(decision, context) !== undefined,
  check(decision, { report }) {
    const { groundsNoted = [] } = decision;
    if (groundsNoted.length === 0) report(decision, {}, { field: 'groundsNoted' });
  },
});

function orderDecidedBy({ about, date, personId }: Decision, { index }: RuleContext): Measure | undefined {
  const measure = about === undefined ? undefined : index.find('measures', about);
  const isOrder = measure?.kind === 'ots' && measure.personId === personId && measure.start === date;
  return isOrder ? measure : undefined;
}
