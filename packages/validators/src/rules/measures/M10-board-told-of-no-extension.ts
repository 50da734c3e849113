/**
 * M10: when an order or authorisation will not be extended, the Child Protection Board is told two months before it
 * ends.
 *
 * A notice does not say which of the two it is about: the one that ends last gives the benefit of the doubt. A notice
 * after the end is judged by what ended last.
 */
import { latest, type Notice, type PlainDate } from '@jeugd/core';
import { lastDayBefore, measureInForce } from '@jeugd/core/legal';
import { defineRule, type RuleContext } from '../../engine/index.js';
import { isBoard } from '../shared/parties.js';
import { isSupervision } from './orders.js';
import { measureTexts } from './texts.js';

/** M10: the Board is told that nothing will be extended at the latest on the day two months before the end. */
export const boardToldOfNoExtension = defineRule({
  id: 'M10',
  severity: 'warning',
  kind: 'hard',
  source: 'BW 1:265j(1)',
  article: 'BW 1:265j(1)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...measureTexts.M10,
  on: 'notices',
  reads: ['measures', 'authorisations'],
  appliesTo: (notice, context) =>
    notice.kind === 'no-extension' && isBoard(notice.to) && endToldOf(notice, context) !== undefined,
  check(notice, context) {
    const end = endToldOf(notice, context);
    const lastDay = end && lastDayBefore('toets-raad-no-extension', end);
    if (lastDay !== undefined && notice.on > lastDay) context.report(notice, {}, { field: 'on' });
  },
});

/** The last end of what had begun by the day of the notice. */
function endToldOf({ personId, on }: Notice, { index }: Pick<RuleContext, 'index'>): PlainDate | undefined {
  const orders = index
    .of('measures', 'personId', personId)
    .filter((measure) => isSupervision(measure) && measure.start <= on)
    .flatMap((measure) => measureInForce(index, measure).end ?? []);
  const authorisations = index
    .of('authorisations', 'personId', personId)
    .filter(({ kind, start }) => (kind === 'muhp' || kind === 'spoed-muhp') && start <= on)
    .map(({ end }) => end);
  const [first, ...others] = [...orders, ...authorisations];
  return first && others.reduce((a, b) => latest(a, b), first);
}
