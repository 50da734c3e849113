/** Whether a child lives with its brothers and sisters. */
import type { PlainDate } from '../../calendar/plain-date.js';
import { isPastLegalAge } from '../../legal/law/legal-birthday.js';
import { hasDied, isAlive } from '../../people/alive.js';
import type { RegisterIndex } from '../../register/register-index.js';
import { kinOf } from '../kinship/kin-of.js';
import { isSibling, type KinshipKind } from '../kinship/kinship.js';
import { type Undetermined, undetermined } from '../undetermined.js';
import { whereOn } from './where-on.js';

/**
 * One sibling and whether it lives with the child.
 *
 * @dutch broer of zus
 */
export interface SiblingOnDay {
  /** Who. */
  readonly siblingId: string;
  /** What kind of sibling. */
  readonly kind: KinshipKind;
  /**
   * `together` when both share a household or a location; `unknown` when of one nobody knows where it lives, or the
   * sibling lives elsewhere and nobody knows whether it is under 18.
   */
  readonly living: 'together' | 'apart' | 'unknown';
  /** Whether the sibling stays away from home. */
  readonly isPlaced: boolean;
}

/**
 * Whether a child lives with its siblings.
 *
 * @dutch broers en zussen samen
 */
export interface SiblingsOnDay {
  /** There is an answer. */
  readonly isDetermined: true;
  /** Over the siblings; `none-known` when the child has none under 18 that day. */
  readonly answer: 'with-all' | 'with-some' | 'with-none' | 'unknown' | 'none-known';
  /** Whether the child itself stays away from home. */
  readonly isPlaced: boolean;
  /** The siblings under 18, and those of whom the register has no birth date, in order of id. */
  readonly siblings: readonly SiblingOnDay[];
}

/**
 * Whether a child lives on a day with its siblings: full and half siblings under 18 who are alive. They live together
 * when they share a household, or stay at one location. A stay of four or more nights a week decides where a child
 * lives; the household it is registered in meanwhile does not. Step- and foster siblings are not looked at.
 *
 * `with-some` when it lives with one of them and not, as far as known, with all; `unknown` when it is known to live with
 * none and of one nobody knows where it lives.
 * Not determinable when kinship is not, and when the child is not born or has died.
 *
 * @dutch woont het kind met broers en zussen
 * @example
 * const index = indexRegister({
 *   about: { version: '1' },
 *   persons: [{ id: 'c1', birthDate: '2012-03-01' }, { id: 'c2', birthDate: '2014-03-01' }],
 *   relations: [{ id: 'r1', fromId: 'm1', toId: 'c1', kind: 'legal-parent-of' }, { id: 'r2', fromId: 'm1', toId: 'c2', kind: 'legal-parent-of' }],
 *   householdSpells: [
 *     { id: 'h1', personId: 'c1', householdId: 'A', start: '2014-03-01' },
 *     { id: 'h2', personId: 'c2', householdId: 'A', start: '2014-03-01' },
 *   ],
 * });
 * const onDay = isWithSiblings(index, 'c1', '2024-06-01');
 * onDay.isDetermined && onDay.answer; // 'with-all'
 */
export function isWithSiblings(
  index: RegisterIndex,
  childId: string,
  day: PlainDate,
): SiblingsOnDay | Undetermined {
  const child = index.find('persons', childId);
  if (child === undefined) return undetermined('person-unknown');
  if (day < child.birthDate) return undetermined('not-born');
  if (hasDied(child, day)) return undetermined('deceased');
  const kin = kinOf(index, childId, day);
  if (!kin.isDetermined) return kin;
  const own = whereOn(index, childId, day);
  const siblings = kin.relatives
    .filter(({ kind, id }) => isSibling(kind) && isPerhapsLivingMinor(index, id, day))
    .map(({ id, kind }): SiblingOnDay => {
      const { places, isPlaced } = whereOn(index, id, day);
      return { siblingId: id, kind, living: livingOf(own.places, places), isPlaced };
    })
    .map((each) => (index.find('persons', each.siblingId) === undefined ? ofUnknownAge(each) : each));
  return { isDetermined: true, answer: answerOver(siblings), isPlaced: own.isPlaced, siblings };
}

/** Of whom the register knows no more than the relation may be a minor. */
function isPerhapsLivingMinor(index: RegisterIndex, id: string, day: PlainDate): boolean {
  const person = index.find('persons', id);
  if (person === undefined) return true;
  return isAlive(person, day) && !isPastLegalAge('majority', person.birthDate, day);
}

/** Who lives elsewhere may be of age and need not count. */
function ofUnknownAge(sibling: SiblingOnDay): SiblingOnDay {
  return sibling.living === 'apart' ? { ...sibling, living: 'unknown' } : sibling;
}

function livingOf(own: ReadonlySet<string>, other: ReadonlySet<string>): SiblingOnDay['living'] {
  if (own.size === 0 || other.size === 0) return 'unknown';
  return [...own].some((place) => other.has(place)) ? 'together' : 'apart';
}

function answerOver(siblings: readonly SiblingOnDay[]): SiblingsOnDay['answer'] {
  if (siblings.length === 0) return 'none-known';
  const isAny = (living: SiblingOnDay['living']) => siblings.some((each) => each.living === living);
  if (!isAny('together')) return isAny('unknown') ? 'unknown' : 'with-none';
  return isAny('apart') || isAny('unknown') ? 'with-some' : 'with-all';
}
