/** S24: a municipality answers a provider or institution within two weeks on whether it pays. */
import type { InformationRequest, RegisterIndex } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { partyOf } from '../shared/parties.js';
import { missedTerm } from '../shared/past-limit.js';
import { stayTexts } from './texts.js';

const inTheAct = '2022-01-01';

/** S24: a request of a provider or institution to a municipality is answered within two weeks. */
export const whoPaysIsAnswered = defineRule({
  id: 'S24',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 8.2.1; Regeling 1a.1',
  article: 'Jeugdwet 8.2.1; Regeling 1a.1',
  certainty: 'medium',
  validFrom: inTheAct,
  ...stayTexts.S24,
  on: 'informationRequests',
  reads: ['organisations'],
  appliesTo: (request, { index, asOf }) =>
    request.askedOn >= inTheAct && request.askedOn <= asOf && isAskedOfMunicipality(request, index),
  check(request, { asOf, report }) {
    const { askedOn, answeredOn } = request;
    const missed = missedTerm('financieel-verantwoordelijk', askedOn, answeredOn, asOf);
    if (missed !== undefined) report(request, missed, { field: 'answeredOn' });
  },
});

/** Who asked and who was asked may be left out; somebody else by name is no such request. */
function isAskedOfMunicipality({ from, to }: InformationRequest, index: RegisterIndex): boolean {
  const asked = to === undefined ? 'college' : partyOf(to, index);
  const asker = from === undefined ? 'provider' : partyOf(from, index);
  return (
    (asked ?? 'college') === 'college' &&
    (asker === undefined || asker === 'provider' || asker === 'gi') &&
    (from === undefined || index.find('persons', from) === undefined)
  );
}
