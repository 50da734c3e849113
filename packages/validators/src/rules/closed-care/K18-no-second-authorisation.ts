/**
 * K18: under a supervision order a closed authorisation counts as placement authorisation; a second one is not needed.
 *
 * Noted is one that was given after it, lies within its days and begins while the child is in closed care. One that
 * reaches further, or begins with a move to an open place, may be for what comes next.
 */
import type { Authorisation } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isUnderOrder } from '../shared/measures-on-a-day.js';
import { opensClosedCare } from './closed-authorisations.js';
import { isInsideOn } from './closed-stays.js';
import { closedCareTexts } from './texts.js';

/** K18: under a supervision order no placement authorisation was given for a closed stay that has its authorisation. */
export const noSecondAuthorisation = defineRule({
  id: 'K18',
  severity: 'info',
  kind: 'hard',
  source: 'BW 1:265b(3); Jeugdwet 6.1.2(6)',
  article: 'BW 1:265b(3); Jeugdwet 6.1.2(6)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K18,
  on: 'authorisations',
  needs: ['measures', 'placements'],
  reads: ['persons'],
  appliesTo: (authorisation, { index }) =>
    opensClosedCare(authorisation) &&
    isUnderOrder(index, authorisation.personId, authorisation.start) === true,
  check(authorisation, { index, report }) {
    const isThere = index
      .of('authorisations', 'personId', authorisation.personId)
      .some((other) => isSecond(other, authorisation) && isInsideOn(other.start, other.personId, index));
    if (isThere) report(authorisation);
  },
});

function isSecond(other: Authorisation, closed: Authorisation): boolean {
  const isForPlacement = other.kind === 'muhp' || other.kind === 'spoed-muhp';
  const isWithin = other.start >= closed.start && other.end <= closed.end && other.start < other.end;
  return isForPlacement && isWithin && other.decidedOn > closed.decidedOn;
}
