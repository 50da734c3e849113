/**
 * M02: the next term of a supervision order begins on the day the last one ends.
 *
 * A provisional order is a link of the chain too. An order whose end is not recorded leaves no gap: M01 judges how long
 * it lasts.
 */
import { daysBetween } from '@jeugd/core';
import { defineGroupRule } from '../../engine/index.js';
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
  appliesTo: (measure, { index }) =>
    isSupervision(measure) && index.of('measures', 'personId', measure.personId).length > 1,
  check(orders, { all, report }) {
    const judged = new Set(orders);
    for (const { next, gap } of chainGaps(all.filter(isSupervision))) {
      if (next.kind !== 'ots' || !judged.has(next)) continue;
      report(next, { days: daysBetween(gap.start, gap.end) }, { field: 'start' });
    }
  },
});
