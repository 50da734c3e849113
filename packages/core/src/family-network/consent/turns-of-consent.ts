/** The days on which the answer to "does consent suffice" may change. */
import type { ClosedPeriod } from '../../calendar/period.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import { authorisationInForce } from '../../legal/law/titles/authorisation-in-force.js';
import { legalBirthdayIn } from '../../legal/law/titles/birthday.js';
import { measureInForce } from '../../legal/law/titles/measure-in-force.js';
import type { RegisterIndex } from '../../register/register-index.js';
import { turnsOfAuthority } from '../authority/turns-of-authority.js';
import type { CareAskedAbout } from './care-asked-about.js';

/**
 * The days inside a period on which `consentNeeded` and `consentSuffices` may answer otherwise than the day before, in
 * order and each once; its first day is not among them. They are birthdays of the law, days on which authority, a
 * measure or an authorisation begins or ends, and what is said to the help. Some may change nothing.
 *
 * @dutch dagen waarop de toestemming kan veranderen
 * @example
 * const index = indexRegister({
 *   about: { version: '1' },
 *   persons: [{ id: 'c1', birthDate: '2008-09-01' }],
 *   consents: [{ id: 'k1', personId: 'c1', byId: 'c1', about: 't1', givenOn: '2025-02-01' }],
 * });
 * const care = { id: 't1', personId: 'c1', careForm: 'ambulant' } as const;
 * turnsOfConsent(index, care, { start: '2024-02-10', end: '2026-09-01' }); // ['2024-09-01', '2025-02-01']
 */
export function turnsOfConsent(
  index: RegisterIndex,
  { id, personId }: CareAskedAbout,
  { start, end }: ClosedPeriod,
): readonly PlainDate[] {
  const isInside = (day: PlainDate | undefined): day is PlainDate =>
    day !== undefined && day > start && day < end;
  const turns = turnsOfChild(index, personId).filter(isInside);
  const ofChild = turns.length;
  for (const { givenOn, refusedOn, withdrawnOn } of index.of('consents', 'about', id)) {
    for (const day of [givenOn, refusedOn, withdrawnOn]) if (isInside(day)) turns.push(day);
  }
  return turns.length === ofChild ? turns : [...new Set(turns)].sort();
}

interface Known {
  readonly personId: string;
  readonly turns: readonly PlainDate[];
}

/** The last answer for each register: help of one child is often asked about in a row. */
const lastChild = /* @__PURE__ */ (() => new WeakMap<RegisterIndex, Known>())();

/** What does not depend on the help. */
function turnsOfChild(index: RegisterIndex, personId: string): readonly PlainDate[] {
  const last = lastChild.get(index);
  if (last?.personId === personId) return last.turns;
  const child = index.find('persons', personId);
  const turns: (PlainDate | undefined)[] = [
    child?.birthDate,
    child?.deathDate,
    legalBirthdayIn(index, personId, 'consents-too'),
    legalBirthdayIn(index, personId, 'consents-alone'),
    ...turnsOfAuthority(index, personId),
  ];
  for (const measure of index.of('measures', 'personId', personId)) {
    const { start, end } = measureInForce(index, measure);
    turns.push(start, end);
  }
  for (const authorisation of index.of('authorisations', 'personId', personId)) {
    const { start, end } = authorisationInForce(index, authorisation);
    turns.push(start, end);
    for (const suspension of authorisation.suspensions ?? []) turns.push(suspension.start, suspension.end);
  }
  const known = { personId, turns: [...new Set(turns.filter((day) => day !== undefined))].sort() };
  lastChild.set(index, known);
  return known.turns;
}
