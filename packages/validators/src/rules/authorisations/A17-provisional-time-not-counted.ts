/**
 * A17: the time of an authorisation given with a provisional supervision order is no part of the year of the one after.
 *
 * It seems to be counted when the next one begins while the first still runs, or ends exactly a year after the first
 * began. Only to be looked at: a court may give a shorter authorisation.
 */
import { type Authorisation, type ClosedPeriod, contains, type RegisterIndex } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { provisionalDaysCounted } from '../shared/provisional-time.js';
import { remembered } from '../shared/remembered.js';
import { isPlacementAuthorisation } from './placement-authorisations.js';
import { authorisationTexts } from './texts.js';

/** A17: an authorisation that follows one given with a provisional order counts none of its days. */
export const provisionalAuthorisationNotCounted = defineRule({
  id: 'A17',
  severity: 'info',
  kind: 'hard',
  source: 'BW 1:265c(1)',
  article: 'BW 1:265c(1)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorisationTexts.A17,
  on: 'authorisations',
  needs: ['measures'],
  appliesTo: (authorisation, { index }) =>
    isPlacementAuthorisation(authorisation) && provisionalBefore(authorisation, index) !== undefined,
  check(authorisation, { index, report }) {
    const provisional = provisionalBefore(authorisation, index);
    const days = provisional && provisionalDaysCounted('muhp', provisional, authorisation);
    if (days) report(authorisation, { days });
  },
});

const provisionalAmong = remembered<readonly Authorisation[], readonly Authorisation[]>();

/** The authorisation with a provisional order that this one follows; none when it was given with one itself. */
function provisionalBefore(next: Authorisation, index: RegisterIndex): ClosedPeriod | undefined {
  const authorisations = index.of('authorisations', 'personId', next.personId);
  const provisional = provisionalAmong(authorisations, () =>
    authorisations.filter((one) => isPlacementAuthorisation(one) && isGivenWithProvisional(one, index)),
  );
  if (provisional.includes(next)) return undefined;
  return provisional.find(({ start, end }) => start <= next.start && next.start <= end);
}

/** Whether it begins under a provisional order and no other. */
function isGivenWithProvisional({ personId, start }: Authorisation, index: RegisterIndex): boolean {
  const orders = index.of('measures', 'personId', personId).filter((measure) => contains(measure, start));
  return orders.some(({ kind }) => kind === 'vots') && !orders.some(({ kind }) => kind === 'ots');
}
