/**
 * K31: a closed authorisation is carried out in a youth detention centre only for a youth of twelve or older who is
 * there on a conviction and agrees, under sixteen with the holder of authority.
 *
 * A stay in detention that rests on something else is not judged. What the register has no birth date or no consents for
 * is not asked.
 */
import {
  type Authorisation,
  contains,
  knownPeriodOf,
  overlap,
  type Placement,
  type RegisterIndex,
} from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isPast, personOf } from '../shared/age-in-period.js';
import { isStanding } from '../shared/standing-consent.js';
import { isForClosedCare } from './closed-authorisations.js';
import { closedCareTexts } from './texts.js';

/** K31: a stay in detention on a closed authorisation meets the conditions. */
export const closedAuthorisationInDetention = defineRule({
  id: 'K31',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 6.2.2(2)',
  article: 'Jeugdwet 6.2.2(2)',
  certainty: 'medium',
  validFrom: '2015-01-01',
  ...closedCareTexts.K31,
  on: 'placements',
  needs: ['authorisations'],
  reads: ['persons', 'consents'],
  appliesTo: (stay, { index }) => stay.careForm === 'jji' && titleOf(stay, index) !== undefined,
  check(stay, { index, report }) {
    const title = titleOf(stay, index);
    if (title === undefined) return;
    const person = personOf(stay, index);
    if (stay.convicted !== true) report(stay, {}, { field: 'convicted' });
    else if (person !== undefined && !isPast('closed-care-in-detention', person, stay.start)) {
      report(stay, {}, { field: 'start' });
    } else if (index.has('consents') && !isAgreed(stay, title, index)) report(stay);
  },
});

/** The closed authorisation that a stay in detention carries out. */
function titleOf(stay: Placement, index: RegisterIndex): Authorisation | undefined {
  return index
    .of('authorisations', 'personId', stay.personId)
    .find((authorisation) => isCarriedOutIn(stay, authorisation));
}

function isCarriedOutIn(stay: Placement, authorisation: Authorisation): boolean {
  const days = knownPeriodOf(stay);
  if (authorisation.kind === 'jji-tenuitvoerlegging') return overlap(days, authorisation) !== undefined;
  if (!isForClosedCare(authorisation)) return false;
  const { carriedOutOn } = authorisation;
  return (
    stay.authorisationId === authorisation.id || (carriedOutOn !== undefined && contains(days, carriedOutOn))
  );
}

function isAgreed(stay: Placement, title: Authorisation, index: RegisterIndex): boolean {
  const given = index
    .of('consents', 'personId', stay.personId)
    .filter(({ about }) => about === title.id || about === stay.id)
    .filter((consent) => isStanding(consent, stay.start));
  const isByYouth = given.some(({ byId }) => byId === stay.personId || byId === 'youth');
  const person = personOf(stay, index);
  const isOldEnough = person === undefined || isPast('agrees-alone-to-detention', person, stay.start);
  const isByHolder = given.some(({ capacity }) => capacity === 'gezag' || capacity === 'guardian');
  return isByYouth && (isOldEnough || isByHolder);
}
