/**
 * T10: information about a child goes to others only with consent.
 *
 * The youth consents from twelve, whoever speaks for the child before that. Who is involved in the help is no other:
 * its provider, its foster carers, the institution of a measure, and while the youth does not decide alone those with
 * authority. Courts, the inspectorate and other public bodies may have a right by law, which no record tells.
 */
import { type CareEvent, eventKinds, type Person, type RegisterIndex } from '@jeugd/core';
import { isPastLegalAge } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { speaksFor } from './speaks-for.js';
import { consentTexts } from './texts.js';
import { mayKnow } from './who-may-know.js';

/** T10: information went to somebody involved, or with the consent of the youth or whoever speaks for the child. */
export const informationGivenWithConsent = defineRule({
  id: 'T10',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 7.3.11',
  article: 'Jeugdwet 7.3.11',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...consentTexts.T10,
  on: 'events',
  needs: ['persons', 'authorities', 'measures'],
  reads: [
    'trajectories',
    'placements',
    'organisations',
    'fosterContracts',
    'decisions',
    'requests',
    'consents',
  ],
  appliesTo: ({ kind, to, personId }, { index }) =>
    kind === eventKinds.informationGiven && to !== undefined && index.find('persons', personId) !== undefined,
  check(event, { index, report }) {
    const child = index.find('persons', event.personId);
    if (child === undefined || isConsentedTo(event, child, index)) return;
    if (mayKnow(event, child, index) === false) report(event, {}, { field: 'consentById' });
  },
});

/** From twelve the youth itself consents, unless it cannot judge its own interests; else somebody who speaks for it. */
function isConsentedTo({ consentById, date }: CareEvent, child: Person, index: RegisterIndex): boolean {
  if (consentById === undefined) return false;
  const isByChild = consentById === child.id || consentById === 'youth';
  const isAble = child.ableToJudge !== false && isPastLegalAge('consents-too', child.birthDate, date);
  if (isAble || isByChild) return isAble && isByChild;
  return speaksFor(consentById, child, date, index) !== false;
}
