/**
 * M11: before a placement under an order ends early, the Child Protection Board is told a month ahead.
 *
 * The decision takes effect on its date. A notice counts for the first such decision after it.
 */
import type { Decision, PlainDate, RegisterIndex } from '@jeugd/core';
import { lastDayBefore, supervisionOf } from '@jeugd/core/legal';
import { defineGroupRule } from '../../engine/index.js';
import { isBoard } from '../shared/parties.js';
import { measureTexts } from './texts.js';

/** M11: the Board is told of an early end at the latest on the day a month before it takes effect. */
export const boardToldOfEarlyEnd = defineGroupRule({
  id: 'M11',
  severity: 'warning',
  kind: 'hard',
  source: 'BW 1:265j(2)',
  article: 'BW 1:265j(2)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...measureTexts.M11,
  on: 'decisions',
  by: 'personId',
  needs: ['notices'],
  reads: ['measures'],
  appliesTo: (decision, { index }) =>
    decision.kind === 'early-end-of-placement' && couldBeUnderOrder(decision, index),
  check(decisions, { index, asOf, report }) {
    const told = daysToldOf(decisions, index);
    let earlier: PlainDate | undefined;
    for (const decision of decisions) {
      const lastDay = lastDayBefore('toets-raad-early-end', decision.date);
      const after = earlier;
      const isTold = told.some((on) => on <= (lastDay ?? on) && (after === undefined || on > after));
      if (lastDay !== undefined && !isTold && asOf > lastDay) report(decision);
      earlier = decision.date;
    }
  },
});

/** Where the register has no measures the decision itself says that there is an order. It may take effect when one ends. */
function couldBeUnderOrder({ personId, date }: Decision, index: RegisterIndex): boolean {
  const orders = supervisionOf(index, personId);
  if (orders === undefined) return true;
  return orders.some(({ start, end }) => start <= date && (end === undefined || date <= end));
}

function daysToldOf([first]: readonly Decision[], index: RegisterIndex): readonly PlainDate[] {
  if (first === undefined) return [];
  return index
    .of('notices', 'personId', first.personId)
    .filter(({ kind, to }) => kind === 'early-end' && isBoard(to))
    .map(({ on }) => on);
}
