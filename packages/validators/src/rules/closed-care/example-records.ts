/** Invented records that the examples of closed care share: a girl of fourteen, her order, authorisation and stay in 2024. */
import type { Authorisation, Authority, CourtRequest, Measure, Person, Placement } from '@jeugd/core';

/** Fourteen on the first day of the authorisation. */
export const girl: Person = { id: 'c1', birthDate: '2010-03-01' };

export const order: Measure = {
  id: 'm1',
  personId: 'c1',
  kind: 'ots',
  start: '2024-01-01',
  end: '2025-01-01',
  organisationId: 'gi1',
};

export const mother: Authority = {
  id: 'g1',
  childId: 'c1',
  holderId: 'mother',
  kind: 'sole-parent',
  start: '2010-03-01',
};

/** A regular authorisation of half a year from 4 March 2024. */
export function authorisation(part: Partial<Authorisation> = {}): Authorisation {
  return {
    id: 'a1',
    personId: 'c1',
    kind: 'gesloten-machtiging',
    decidedOn: '2024-03-04',
    start: '2024-03-04',
    end: '2024-09-04',
    ...part,
  };
}

/** A closed stay on the same days. */
export function stay(part: Partial<Placement> = {}): Placement {
  return {
    id: 'p1',
    personId: 'c1',
    careForm: 'gesloten-instelling',
    start: '2024-03-04',
    end: '2024-09-04',
    ...part,
  };
}

/** A request for a regular authorisation, filed on 1 March 2024 by the institution that carries out the order. */
export function request(part: Partial<CourtRequest> = {}): CourtRequest {
  return {
    id: 'r1',
    personId: 'c1',
    kind: 'gesloten-machtiging',
    filedOn: '2024-03-01',
    filedBy: 'gi1',
    ...part,
  };
}
