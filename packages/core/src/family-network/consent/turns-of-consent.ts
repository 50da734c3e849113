/** The days on which the answer to "does consent suffice" may change. */
import { daysInside, inOrderOnce } from '../../calendar/days-of-change.js';
import type { ClosedPeriod } from '../../calendar/period.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import type { RegisterIndex } from '../../register/register-index.js';
import type { CareAskedAbout } from './care-asked-about.js';
import { changesOfChild, numberOfState } from './child-states.js';

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
  care: CareAskedAbout,
  { start, end }: ClosedPeriod,
): readonly PlainDate[] {
  const ofChild = changesOfChild(index, care.personId, start, end);
  const said = daysInside(daysOfWords(index, care), start, end);
  return said.length === 0 ? ofChild : inOrderOnce([...ofChild, ...said]);
}

/**
 * Days of a period on which together `consentNeeded` and `consentSuffices` give every answer that they give on any of
 * its days, in order; its first day is the first of them. There are fewer of these than of `turnsOfConsent` where what
 * holds returns again and again. Records of one child may be asked about together: then every pair of answers is among
 * them. An empty period has none.
 *
 * @dutch dagen waarop elk antwoord over toestemming voorkomt
 * @example
 * const order = { personId: 'c1', kind: 'ots' } as const;
 * const index = indexRegister({
 *   about: { version: '1' },
 *   persons: [{ id: 'c1', birthDate: '2018-09-01' }],
 *   measures: [
 *     { id: 'm1', start: '2024-03-01', end: '2024-05-01', ...order },
 *     { id: 'm2', start: '2024-07-01', end: '2024-09-01', ...order },
 *   ],
 * });
 * const care = { id: 't1', personId: 'c1', careForm: 'ambulant' } as const;
 * daysOfEveryAnswer(index, [care], { start: '2024-02-10', end: '2025-01-01' }); // ['2024-02-10', '2024-03-01']
 */
export function daysOfEveryAnswer(
  index: RegisterIndex,
  care: readonly CareAskedAbout[],
  { start, end }: ClosedPeriod,
): readonly PlainDate[] {
  const [first] = care;
  if (first === undefined || end <= start) return [];
  const words = inOrderOnce(care.flatMap((each) => daysInside(daysOfWords(index, each), start, end)));
  return [start, ...words].flatMap((from, at) => {
    const until = words[at] ?? end;
    const changes = changesOfChild(index, first.personId, from, until);
    if (changes.length === 0) return [from];
    const days = new Map<number, PlainDate>();
    for (const day of [from, ...changes]) {
      const number = numberOfState(index, first.personId, day);
      if (!days.has(number)) days.set(number, day);
    }
    return [...days.values()];
  });
}

/** The days on which something was said to the help, in order. */
function daysOfWords(index: RegisterIndex, { id }: CareAskedAbout): readonly PlainDate[] {
  const said = index.of('consents', 'about', id);
  if (said.length === 0) return noDays;
  return inOrderOnce(
    said.flatMap(({ givenOn, refusedOn, withdrawnOn }) => [givenOn, refusedOn, withdrawnOn]),
  );
}

const noDays: readonly PlainDate[] = [];
