/**
 * M02: the next term of a supervision order begins on the day the last one ends.
 *
 * A provisional order is a link of the chain too. An order whose end is not recorded leaves no gap: M01 judges how long
 * it lasts. An order that begins more than a whole term after the last, while the child was not placed, is a new one; a
 * shorter gap is shown, for most children under an order live at home.
 */
import { type ClosedPeriod, daysBetween } from '@jeugd/core';
import { firstDayOutside } from '@jeugd/core/legal';
import { defineGroupRule } from '../../engine/index.js';
import { wasNotPlaced } from '../shared/at-home.js';
import { chainGaps } from '../shared/chain-gaps.js';
import { isSupervision } from './orders.js';
import { measureTexts } from './texts.js';

/** M02: no days lie between a supervision order and the order before it. */
export const termsFollowEachOther = defineGroupRule({
  id: 'M02',
  severity: 'warning',
  kind: 'hard',
  source: 'BW 1:260',
  article: 'BW 1:260',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...measureTexts.M02,
  on: 'measures',
  by: 'personId',
  reads: ['placements'],
  appliesTo: (measure, { index }) =>
    isSupervision(measure) && index.of('measures', 'personId', measure.personId).length > 1,
  check(orders, { all, index, report }) {
    const judged = new Set(orders);
    for (const { next, gap } of chainGaps(all.filter(isSupervision))) {
      if (next.kind !== 'ots' || !judged.has(next)) continue;
      if (isLongerThanATerm(gap) && wasNotPlaced(index, next.personId, gap)) continue;
      report(next, { days: daysBetween(gap.start, gap.end) }, { field: 'start' });
    }
  },
});

function isLongerThanATerm({ start, end }: ClosedPeriod): boolean {
  const aTermLater = firstDayOutside('ots', start, end);
  return aTermLater !== undefined && end > aTermLater;
}
