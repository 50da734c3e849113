/**
 * M15: when an order with placement of two years or longer is to be extended, the Child Protection Board is told two
 * months before it ends.
 *
 * That it was told stands in the request, or is a notice given in the term that ends. In a register without notices a
 * request that does not say it is not judged.
 */
import { type CourtRequest, contains, latest, type PlainDate, type RegisterIndex } from '@jeugd/core';
import { lastDayBefore, measureInForce } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { isBoard } from '../shared/parties.js';
import { isAboutLongPlacement } from './placed-under-order.js';
import { measureTexts } from './texts.js';

/** M15: the Board is told of an intended extension at the latest on the day two months before the term ends. */
export const boardToldOfExtension = defineRule({
  id: 'M15',
  severity: 'warning',
  kind: 'hard',
  source: 'BW 1:265j(3)',
  article: 'BW 1:265j(3)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...measureTexts.M15,
  on: 'requests',
  needs: ['measures', 'placements'],
  reads: ['homeSpells', 'notices'],
  appliesTo: (request, { index, inForce }) =>
    inForce({ date: request.filedOn }) !== undefined &&
    (request.boardToldOn !== undefined || index.has('notices')) &&
    isAboutLongPlacement(request, index),
  check(request, { index, asOf, report }) {
    const term = termOf(request, index);
    const lastDay = term?.end && lastDayBefore('toets-raad-extension', term.end);
    if (term === undefined || lastDay === undefined) return;
    const isTold = daysTold(request, index).some((on) => on >= term.start && on <= lastDay);
    if (!isTold && asOf > lastDay) report(request, {}, { field: 'boardToldOn' });
  },
});

/** The term that runs on the day of filing; of two the one that ends last. */
function termOf(
  { personId, filedOn }: CourtRequest,
  index: RegisterIndex,
): { readonly start: PlainDate; readonly end: PlainDate } | undefined {
  let last: { readonly start: PlainDate; readonly end: PlainDate } | undefined;
  for (const measure of index.of('measures', 'personId', personId)) {
    if (measure.kind !== 'ots') continue;
    const { start, end } = measureInForce(index, measure);
    if (end === undefined || !contains({ start, end }, filedOn)) continue;
    if (last === undefined || latest(last.end, end) !== last.end) last = { start, end };
  }
  return last;
}

function daysTold({ personId, boardToldOn }: CourtRequest, index: RegisterIndex): readonly PlainDate[] {
  const notices = index
    .of('notices', 'personId', personId)
    .filter(({ kind, to }) => kind === 'intended-extension' && isBoard(to))
    .map(({ on }) => on);
  return boardToldOn === undefined ? notices : [...notices, boardToldOn];
}
