/** The institution that carries out the order or is guardian gives a closed authorisation up (Jeugdwet 6.1.12(4)). */
import { contains } from '../../../calendar/period.js';
import type { Decision } from '../../../decisions/decision.js';
import { parties } from '../../../decisions/words.js';
import { authorityRecordsOn } from '../../../family-network/authority/usable-authority.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import { rememberedByPerson } from '../../../register/remembered-by-person.js';
import type { Authorisation } from '../../authorisation.js';
import { residenceDecidedUnder } from './authority-in-force.js';
import { decisionsOf } from './decisions-of.js';
import type { Ending } from './ending.js';
import { measureInForce } from './measure-in-force.js';

/**
 * The first decision, on or after the first day of an authorisation, that residence is not needed, taken by the
 * institution that carries out the supervision order or is guardian on that day. Where the register cannot tell which
 * institution that is, one that may be it counts; a municipality, a provider or a person never does.
 *
 * @dutch besluit dat verblijf niet langer nodig is
 * @example
 * const decision = { personId: 'c1', kind: 'residence-not-needed', date: '2024-06-03' } as const;
 * const authorisation: Authorisation = { id: 'a1', personId: 'c1', kind: 'gesloten-machtiging', decidedOn: '2024-03-04', start: '2024-03-04', end: '2024-09-04' };
 * const decided = (by: string) => indexRegister({ about: { version: '1' }, decisions: [{ id: 'd1', by, ...decision }] });
 * residenceNotNeeded(decided('gi'), authorisation)?.date; // '2024-06-03'
 * residenceNotNeeded(decided('provider'), authorisation); // undefined
 */
export function residenceNotNeeded(
  index: RegisterIndex,
  { personId, start }: Pick<Authorisation, 'personId' | 'start'>,
): Decision | undefined {
  return decidedByInstitution(index, personId).find(({ date }) => date >= start);
}

const decidedByInstitution = /* @__PURE__ */ (() =>
  rememberedByPerson((index, personId) =>
    decisionsOf(index, personId, 'residence-not-needed').filter((each) => isByInstitution(index, each)),
  ))();

/** The authorisation is gone on the day on which it is given up. */
export function lapseWhenResidenceNotNeeded(
  index: RegisterIndex,
  authorisation: Authorisation,
): Ending | undefined {
  const decision = residenceNotNeeded(index, authorisation);
  return (
    decision && {
      on: decision.date,
      by: 'residence-not-needed',
      article: 'Jeugdwet 6.1.12(4)',
      certainty: 'high',
    }
  );
}

function isByInstitution(index: RegisterIndex, { by, personId, date }: Decision): boolean {
  if (by === 'gi') return true;
  if (by === 'raad' || (parties as readonly string[]).includes(by)) return false;
  const orders = index
    .of('measures', 'personId', personId)
    .filter(({ kind }) => kind === 'ots' || kind === 'vots')
    .filter((measure) => contains(measureInForce(index, measure), date))
    .map(({ organisationId }) => organisationId);
  const guardians = authorityRecordsOn(index, personId, date)
    .usable.filter((authority) => residenceDecidedUnder(index, authority) !== undefined)
    .map(({ holderId }) => holderId);
  const carriers = [...orders, ...guardians];
  if (carriers.includes(by)) return true;
  const isAllKnown = index.has('measures') && index.has('authorities') && !carriers.includes(undefined);
  return !isAllKnown && mayBeInstitution(index, by);
}

function mayBeInstitution(index: RegisterIndex, id: string): boolean {
  const organisation = index.find('organisations', id);
  return organisation === undefined ? index.find('persons', id) === undefined : organisation.kind === 'gi';
}
