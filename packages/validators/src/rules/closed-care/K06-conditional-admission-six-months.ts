/**
 * K06: a closed stay after admission under a conditional authorisation lasts as long as that authorisation, and six
 * months at most. Another title may carry it on. An end on the 18th birthday is left to K01: no finding names that day.
 */
import type { Placement, PlainDate } from '@jeugd/core';
import { legalBirthday, titleCoverage } from '@jeugd/core/legal';
import { defineRule, type RuleContext } from '../../engine/index.js';
import { personOf } from '../shared/age-in-period.js';
import { isClosedStay } from './closed-stays.js';
import { closedCareTexts } from './texts.js';

/** K06: a stay that an admission under a conditional authorisation carried does not go on without a title. */
export const conditionalAdmissionSixMonths = defineRule({
  id: 'K06',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.1.6(5)',
  article: 'Jeugdwet 6.1.6(5)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K06,
  on: 'placements',
  needs: ['authorisations'],
  reads: ['persons', 'decisions'],
  appliesTo: (stay, context) =>
    isClosedStay(stay) && hasConditional(stay, context) && carriedByAdmission(stay, context).ends.length > 0,
  check(stay, context) {
    const { ends, uncovered } = carriedByAdmission(stay, context);
    const until = ends.find((end) => uncovered.has(end));
    if (until !== undefined) context.report(stay, { until }, { field: 'end' });
  },
});

function hasConditional({ personId }: Placement, { index }: RuleContext): boolean {
  return index
    .of('authorisations', 'personId', personId)
    .some(({ kind }) => kind === 'gesloten-voorwaardelijk');
}

/** The days on which an admission no longer carries a stay, and the days from which nothing does. */
function carriedByAdmission(
  stay: Placement,
  { index, asOf }: RuleContext,
): { readonly ends: readonly PlainDate[]; readonly uncovered: ReadonlySet<PlainDate> } {
  const person = personOf(stay, index);
  const majority = person && legalBirthday('majority', person.birthDate);
  const { carried, uncoveredNights } = titleCoverage(index, stay, asOf);
  const ends = carried
    .filter(({ title }) => title === 'gesloten-voorwaardelijk')
    .filter(({ end }) => end !== majority)
    .map(({ end }) => end);
  return { ends, uncovered: new Set(uncoveredNights.map(({ start }) => start)) };
}
