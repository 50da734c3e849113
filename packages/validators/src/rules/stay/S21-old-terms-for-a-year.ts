/**
 * S21: after a move help without a stay goes on with the same provider on the same terms for a year at most.
 *
 * A record shows the old terms when it still takes the municipality of before the move as responsible. Only the last
 * move during the help is judged.
 */
import { addDays, hasResidence } from '@jeugd/core';
import { continuedCareOf, isYouthHelp, responsibleMunicipality } from '@jeugd/core/legal';
import { defineRule, type RuleContext } from '../../engine/index.js';
import { type Care, isOther } from './municipality-taken.js';
import { stayTexts } from './texts.js';

/** S21: help without a stay does not name the municipality of before a move for more than a year. */
export const oldTermsForAYear = defineRule({
  id: 'S21',
  severity: 'info',
  kind: 'hard',
  source: 'Jeugdwet 2.7a',
  article: 'Jeugdwet 2.7a',
  certainty: 'medium',
  validFrom: '2022-01-01',
  ...stayTexts.S21,
  on: ['trajectories', 'placements'],
  needs: ['addresses'],
  reads: ['persons', 'relations', 'placements'],
  appliesTo: (care, context) => continuedOver(care, context) !== undefined,
  check(care, context) {
    const { index, inForce, report } = context;
    const end = inForce(care)?.end;
    const { since, until } = continuedOver(care, context) ?? {};
    if (care.municipality === undefined || since === undefined || until === undefined) return;
    if (end === undefined || end <= until) return;
    const before = responsibleMunicipality(index, care.personId, addDays(since, -1)).municipality;
    const after = responsibleMunicipality(index, care.personId, since).municipality;
    if (before === undefined || after === undefined || isOther(care.municipality, after) !== true) return;
    if (isOther(care.municipality, before) === false) report(care, { until }, { field: 'municipality' });
  },
});

function continuedOver(care: Care, { index, inForce }: RuleContext) {
  if (!isYouthHelp(care) || hasResidence(care.careForm) === true) return undefined;
  if (index.of('addresses', 'personId', care.personId).length < 2) return undefined;
  const days = inForce(care);
  const continued = days && continuedCareOf(index, care, addDays(days.end, -1));
  return continued?.item === 'woonplaats-voortzetting' ? continued : undefined;
}
