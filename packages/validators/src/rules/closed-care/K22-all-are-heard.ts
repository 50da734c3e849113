/**
 * K22: before a closed authorisation is given the youth, the holders of authority and the carers are heard. An emergency
 * one may come first: then they are heard within two weeks, or it has no force from that day.
 *
 * The youth at any age: Jeugdwet 6.1.10(1) names none, other than Rv 809 for other cases. Of carers the foster carers are known. Who
 * asked for it needs no entry.
 */
import { type Authorisation, type CourtRequest, contains, type RegisterIndex } from '@jeugd/core';
import { holdersOfAuthority } from '@jeugd/core/family-network';
import { authorisationInForce } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { personOf } from '../shared/age-in-period.js';
import { isForClosedCare } from './closed-authorisations.js';
import { closedCareTexts } from './texts.js';

/** K22: a closed authorisation has a hearing of all in the register, in time. */
export const allAreHeard = defineRule({
  id: 'K22',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.1.10(1), (3); Rv 800(3)',
  article: 'Jeugdwet 6.1.10(1), (3); Rv 800(3)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K22,
  on: 'authorisations',
  needs: ['requests'],
  reads: ['persons', 'authorities', 'fosterContracts', 'measures'],
  appliesTo: isForClosedCare,
  check(authorisation, { index, asOf, report }) {
    if (authorisation.kind === 'gesloten-spoed') {
      const { end, endedBy } = authorisationInForce(index, authorisation);
      if (endedBy === 'not-heard' && end !== undefined && end <= asOf) report(authorisation);
    } else if (!isHeardBefore(authorisation, index)) report(authorisation);
  },
});

function isHeardBefore(authorisation: Authorisation, index: RegisterIndex): boolean {
  const { kind, decidedOn, personId } = authorisation;
  return index
    .of('requests', 'personId', personId)
    .some(
      (request) =>
        request.kind === kind &&
        isHearingFor(decidedOn, request) &&
        hasHeardAll(request, authorisation, index),
    );
}

function isHearingFor(day: Authorisation['decidedOn'], { heardOn, decidedOn = day }: CourtRequest): boolean {
  return heardOn !== undefined && heardOn <= day && decidedOn === day;
}

function hasHeardAll(
  { heard = [] }: CourtRequest,
  { personId, decidedOn }: Authorisation,
  index: RegisterIndex,
): boolean {
  const isHeard = (id: string, ...roles: readonly string[]) =>
    heard.includes(id) || roles.some((role) => heard.includes(role));
  const isKnown = personOf({ personId }, index) !== undefined;
  if (isKnown && !isHeard(personId, 'youth')) return false;
  const onDay = holdersOfAuthority(index, personId, decidedOn);
  const holders = onDay.isDetermined ? onDay.holders : [];
  if (!holders.every(({ holderId }) => isHeard(holderId, 'gezag-holder', 'parents'))) return false;
  return index
    .of('fosterContracts', 'childId', personId)
    .filter((contract) => contains(contract, decidedOn))
    .every(({ carerId }) => isHeard(carerId, 'foster-parents'));
}
