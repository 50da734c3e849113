/**
 * K21: who asks for a closed authorisation. With a child protection measure, imposed or asked for: the Board, the public
 * prosecutor, or the institution that carries it out. Without one: the municipality, or the institution that carries out
 * youth probation (a clause that the text of 2021 did not have, allowed here at any time).
 *
 * The Board and the prosecutor may have asked for a measure in the same breath, so without a measure they are not judged.
 */
import type { CourtRequest, RegisterIndex } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { measuresAround } from '../shared/measures-on-a-day.js';
import { partyOf } from '../shared/parties.js';
import { isForClosedCare } from './closed-authorisations.js';
import { guardianInstitutionsOn } from './legal-frame.js';
import { closedCareTexts } from './texts.js';

/** K21: a request for a closed authorisation was filed by who may file it. */
export const filedByWhoMay = defineRule({
  id: 'K21',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.1.8(1)-(3)',
  article: 'Jeugdwet 6.1.8(1)-(3)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K21,
  on: 'requests',
  needs: ['measures'],
  reads: ['authorities', 'organisations', 'persons'],
  appliesTo: (request, { index, inForce }) =>
    isForClosedCare(request) &&
    inForce({ date: request.filedOn }) !== undefined &&
    mayFile(request, index) !== 'unknown',
  check(request, { index, report }) {
    if (mayFile(request, index) === 'no') report(request, {}, { field: 'filedBy' });
  },
});

function mayFile(request: CourtRequest, index: RegisterIndex): 'yes' | 'no' | 'unknown' {
  const { filedBy, filedOn, decidedOn, personId } = request;
  const measures = measuresAround(index, personId, { askedOn: filedOn, decidedOn });
  const guardians = guardianInstitutionsOn(filedOn, personId, index);
  const protecting = measures.filter(({ kind }) => kind !== 'jeugdreclassering');
  const isProtected = guardians.length > 0 || protecting.length > 0;
  // Youth probation counts only where there is no measure.
  const carried = (isProtected ? protecting : measures).map(({ organisationId }) => organisationId);
  const carriers = [...carried, ...guardians];
  if (carriers.includes(filedBy)) return 'yes';
  const isInstitution = measures.some(({ organisationId }) => organisationId === filedBy);
  switch (isInstitution ? 'gi' : partyOf(filedBy, index)) {
    case undefined:
      return index.find('persons', filedBy) === undefined ? 'unknown' : 'no';
    case 'board':
    case 'om':
      return isProtected ? 'yes' : 'unknown';
    case 'college':
      return isProtected ? 'no' : 'yes';
    case 'gi':
      // By its role alone, or where nobody wrote down which institution it is, it may be the right one.
      return carriers.length > 0 && (filedBy === 'gi' || carriers.includes(undefined)) ? 'yes' : 'no';
    default:
      return 'no';
  }
}
