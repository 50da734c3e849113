/** An emergency closed authorisation holds until the decision on the regular one (Jeugdwet 6.1.12(2)). */
import { latest, type PlainDate } from '../../../calendar/plain-date.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import type { Authorisation } from '../../authorisation.js';
import { requestsOf } from './decisions-of.js';
import type { Ending } from './ending.js';

/**
 * The day of the decision on a regular closed authorisation that came after an emergency one: given or refused, as the
 * request has it, or the first day of the authorisation that was given. `undefined` when none is known.
 *
 * @dutch beslissing op het verzoek om een machtiging gesloten jeugdhulp
 * @example
 * const emergency: Authorisation = { id: 'a1', personId: 'c1', kind: 'gesloten-spoed', decidedOn: '2024-03-04', start: '2024-03-04', end: '2024-04-01' };
 * const index = indexRegister({
 *   about: { version: '1' },
 *   requests: [{ id: 'r1', personId: 'c1', kind: 'gesloten-machtiging', filedOn: '2024-03-05', filedBy: 'gi1', decidedOn: '2024-03-18' }],
 * });
 * regularDecisionAfter(index, emergency); // '2024-03-18'
 */
export function regularDecisionAfter(
  index: RegisterIndex,
  { personId, decidedOn: from }: Pick<Authorisation, 'personId' | 'decidedOn'>,
): PlainDate | undefined {
  const given = index
    .of('authorisations', 'personId', personId)
    .filter(({ kind, decidedOn }) => kind === 'gesloten-machtiging' && decidedOn > from)
    .map(({ start, decidedOn }) => latest(start, decidedOn));
  const asked = requestsOf(index, personId, 'gesloten-machtiging').flatMap(({ decidedOn }) =>
    decidedOn !== undefined && decidedOn > from ? [decidedOn] : [],
  );
  return [...given, ...asked].sort()[0];
}

/** An emergency authorisation ends with the decision on the regular one. */
export function endWhenRegularDecided(index: RegisterIndex, emergency: Authorisation): Ending | undefined {
  const on = regularDecisionAfter(index, emergency);
  return on && { on, by: 'regular-decision', article: 'Jeugdwet 6.1.12(2)', certainty: 'high' };
}
