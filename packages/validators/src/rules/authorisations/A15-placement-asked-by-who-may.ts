/**
 * A15: a placement authorisation is asked by the institution of the order, the Raad voor de Kinderbescherming or the
 * openbaar ministerie.
 *
 * Of an id that the register does not describe nothing is known but whether it is the institution of the order; where
 * no order names its institution, nothing is judged.
 */
import { type CourtRequest, parties, type RegisterIndex } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isBoard } from '../shared/parties.js';
import { authorisationTexts } from './texts.js';

const roles: readonly string[] = parties;

/** A15: who asks for a placement authorisation is one of those who may. */
export const placementAskedByWhoMay = defineRule({
  id: 'A15',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:265b, 1:265c(2)',
  article: 'BW 1:265b, 1:265c(2)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorisationTexts.A15,
  on: 'requests',
  reads: ['measures', 'organisations', 'persons'],
  appliesTo: (request, { index, inForce }) =>
    request.kind === 'placement' &&
    inForce({ date: request.filedOn }) !== undefined &&
    mayAsk(request, index) !== undefined,
  check(request, { index, report }) {
    if (mayAsk(request, index) === false) report(request, {}, { field: 'filedBy' });
  },
});

/** Whether who filed it may; `undefined` when nobody can tell. */
function mayAsk({ personId, filedBy }: CourtRequest, index: RegisterIndex): boolean | undefined {
  if (isBoard(filedBy) || filedBy === 'gi' || filedBy === 'om') return true;
  if (roles.includes(filedBy)) return false;
  const institutions = institutionsOf(personId, index);
  if (institutions.has(filedBy)) return true;
  if (index.find('persons', filedBy) !== undefined) return false;
  const organisation = index.find('organisations', filedBy);
  if (organisation !== undefined && organisation.kind !== 'gi') return false;
  return institutions.size > 0 && !institutions.has(undefined) ? false : undefined;
}

/** The institutions of the orders of a child; `undefined` among them for an order that names none. */
function institutionsOf(personId: string, index: RegisterIndex): ReadonlySet<string | undefined> {
  const orders = index
    .of('measures', 'personId', personId)
    .filter(({ kind }) => kind === 'ots' || kind === 'vots');
  return new Set(orders.map(({ organisationId }) => organisationId));
}
