/** Records that examples of these rules share. Invented. */
import type { Complaint, Person, Placement, Plan, Restraint } from '@jeugd/core';

/** A girl of fifteen in 2024. */
export const girl: Person = { id: 'c1', birthDate: '2009-03-03' };

/** Her closed stay in the first half of 2024. */
export const closedStay: Placement = {
  id: 'p1',
  personId: 'c1',
  careForm: 'gesloten-instelling',
  start: '2024-01-15',
  end: '2024-07-15',
};

/** A restraint on a day in it. */
export const restraint = (part: Partial<Restraint>): Restraint => ({
  id: 'r1',
  personId: 'c1',
  measure: 'place-ban',
  date: '2024-02-05',
  ...part,
});

/** Her plan in closed care, with a place ban for three months. */
export const plan: Plan = {
  id: 'plan1',
  personId: 'c1',
  kind: 'closed-care-plan',
  establishedOn: '2024-02-01',
  restraints: [{ measure: 'place-ban', from: '2024-02-12', until: '2024-05-12' }],
};

/** Her complaint about a restraint. */
export const complaint = (part: Partial<Complaint>): Complaint => ({
  id: 'k1',
  personId: 'c1',
  kind: 'restraint',
  filedBy: 'youth',
  filedOn: '2024-03-04',
  ...part,
});
