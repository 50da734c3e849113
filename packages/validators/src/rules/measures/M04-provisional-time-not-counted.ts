/**
 * M04: the time of a provisional supervision order is no part of the year of the order that follows it.
 *
 * It seems to be counted when the order begins while the provisional one still runs, or ends exactly a year after the
 * provisional one began. Only to be looked at: a court may give a shorter order.
 */
import type { ClosedPeriod, Measure } from '@jeugd/core';
import { defineRule, type RuleContext } from '../../engine/index.js';
import { provisionalDaysCounted } from '../shared/provisional-time.js';
import { remembered } from '../shared/remembered.js';
import { measureTexts } from './texts.js';

/** M04: a supervision order that follows a provisional one counts none of its days. */
export const provisionalTimeNotCounted = defineRule({
  id: 'M04',
  severity: 'info',
  kind: 'hard',
  source: 'BW 1:258',
  article: 'BW 1:258',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...measureTexts.M04,
  on: 'measures',
  appliesTo: (measure, context) =>
    measure.kind === 'ots' && provisionalBefore(measure, context) !== undefined,
  check(measure, context) {
    const provisional = provisionalBefore(measure, context);
    const days = provisional && provisionalDaysCounted('ots', provisional, measure);
    if (days) context.report(measure, { days });
  },
});

const provisionalAmong = remembered<readonly Measure[], readonly Measure[]>();

/** The provisional order that an order follows: it began earlier or on the same day, and ran until it or into it. */
function provisionalBefore(
  { personId, start }: Measure,
  { index }: Pick<RuleContext, 'index'>,
): ClosedPeriod | undefined {
  const orders = index.of('measures', 'personId', personId);
  const provisional = provisionalAmong(orders, () => orders.filter(({ kind }) => kind === 'vots'));
  const before = provisional.find(({ start: began, end = start }) => began <= start && start <= end);
  return before && { start: before.start, end: before.end ?? start };
}
