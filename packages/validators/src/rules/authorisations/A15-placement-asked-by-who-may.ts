/**
 * A15: a placement authorisation is asked by the institution of the order, the Raad voor de Kinderbescherming or the
 * openbaar ministerie.
 *
 * The order is one that holds on the day of filing, or was imposed by the day of the decision. Of an id that the register
 * does not describe nothing is known but whether it is the institution of the order; where no order names its institution,
 * nothing is judged.
 */
import { type CourtRequest, parties, type RegisterIndex } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { measuresAround } from '../shared/measures-on-a-day.js';
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
function mayAsk(request: CourtRequest, index: RegisterIndex): boolean | undefined {
  const { filedBy } = request;
  if (isBoard(filedBy) || filedBy === 'gi' || filedBy === 'om') return true;
  if (roles.includes(filedBy)) return false;
  const institutions = institutionsOf(request, index);
  if (institutions.has(filedBy)) return true;
  if (index.find('persons', filedBy) !== undefined) return false;
  const organisation = index.find('organisations', filedBy);
  if (organisation !== undefined && organisation.kind !== 'gi') return false;
  return institutions.size > 0 && !institutions.has(undefined) ? false : undefined;
}

/** The institutions of the orders around a request; `undefined` among them for an order that names none. */
function institutionsOf(
  { personId, filedOn, decidedOn }: CourtRequest,
  index: RegisterIndex,
): ReadonlySet<string | undefined> {
  const orders = measuresAround(index, personId, { askedOn: filedOn, decidedOn }).filter(
    ({ kind }) => kind === 'ots' || kind === 'vots',
  );
  return new Set(orders.map(({ organisationId }) => organisationId));
}
