/**
 * Who holds authority over a child on a day. What counts is authority that can be used: of the living, the adult and
 * those not suspended.
 */
import { ageOn } from '../../calendar/age.js';
import { contains } from '../../calendar/period.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import { authorityInForce } from '../../legal/law/titles/authority-in-force.js';
import type { Authority } from '../../people/authority.js';
import type { AuthorityKind } from '../../people/kinds.js';
import type { RegisterIndex } from '../../register/register-index.js';
import type { NetworkReason } from '../network-reasons.js';
import { authorityDefinitions } from '../reference/authority-definitions.js';
import { type Undetermined, undetermined } from '../undetermined.js';
import { suspensionOf } from './suspension.js';

/**
 * Somebody who holds authority.
 *
 * @dutch gezagsdrager
 */
export interface AuthorityHolder {
  /** The person or the organisation. */
  readonly holderId: string;
  /** On what footing, as recorded. */
  readonly kind: AuthorityKind;
  /** First day of it. */
  readonly since: PlainDate;
  /** The record. */
  readonly authorityId: string;
}

/**
 * Who holds authority over a child on a day.
 *
 * @dutch gezag op een dag
 */
export interface AuthorityOnDay {
  /** There is an answer. */
  readonly isDetermined: true;
  /** Who holds it: one or two; nobody once the child is of age or has died. */
  readonly holders: readonly AuthorityHolder[];
  /** Why nobody holds it; absent where somebody does. */
  readonly noneBecause?: 'of-age' | 'death';
  /** Who is recorded as holder and yet holds none: those who died and those suspended. */
  readonly lapsed: readonly { readonly holderId: string; readonly because: 'deceased' | 'suspended' }[];
}

/**
 * Who holds authority over a child on a day (BW 1:245). The start day counts, the end day does not.
 *
 * From the eighteenth birthday and after death nobody does. A holder who died holds none from that day: a joint holder
 * goes on alone. A suspended parent holds none (BW 1:268) for as long as the suspension lasts. Being a legal parent or
 * raising the child gives no authority by itself.
 *
 * Not determinable when the register has no authorities or does not know the child, on a day before the first record,
 * when nobody holds authority over a minor, and when the records contradict the law: three holders, parental authority
 * beside guardianship, an institution together with another, a minor not declared of age, joint authority of one.
 *
 * @dutch gezag
 * @example
 * const index = indexRegister({
 *   about: { version: '1' },
 *   persons: [{ id: 'c1', birthDate: '2012-03-01' }],
 *   authorities: [{ id: 'a1', childId: 'c1', holderId: 'm1', kind: 'sole-parent', start: '2012-03-01' }],
 * });
 * const onDay = holdersOfAuthority(index, 'c1', '2024-06-01');
 * onDay.isDetermined && onDay.holders.map(({ holderId }) => holderId); // ['m1']
 * const later = holdersOfAuthority(index, 'c1', '2030-03-01');
 * later.isDetermined && later.noneBecause; // 'of-age'
 */
export function holdersOfAuthority(
  index: RegisterIndex,
  childId: string,
  day: PlainDate,
): AuthorityOnDay | Undetermined {
  const child = index.find('persons', childId);
  if (child === undefined) return undetermined('person-unknown');
  if (day < child.birthDate) return undetermined('not-born');
  if (child.deathDate !== undefined && day > child.deathDate) return nobody('death');
  if (ageOn(child.birthDate, day) >= 18) return nobody('of-age');
  if (!index.has('authorities')) return undetermined('authorities-unknown');

  const records = index.of('authorities', 'childId', childId);
  const [first] = records;
  if (first !== undefined && day < first.start) return undetermined('before-first-authority');
  const recorded = onePerHolder(records.filter((each) => contains(authorityInForce(index, each), day)));
  const living = recorded.filter(({ holderId }) => !hasDied(index, holderId, day));
  const suspended = suspensionOf(index, childId, living, day);
  if (suspended === 'unclear') return undetermined('unclear-suspension');
  const present = living.filter(({ holderId }) => !suspended.has(holderId));
  const reason = contradictionIn(index, present, records, day);
  if (reason !== undefined) return undetermined(reason);
  return {
    isDetermined: true,
    holders: present.map(({ id, holderId, kind, start }) => ({
      holderId,
      kind,
      since: start,
      authorityId: id,
    })),
    lapsed: recorded
      .filter((each) => !present.includes(each))
      .map(({ holderId }) => ({ holderId, because: suspended.has(holderId) ? 'suspended' : 'deceased' })),
  };
}

function nobody(noneBecause: 'of-age' | 'death'): AuthorityOnDay {
  return { isDetermined: true, holders: [], noneBecause, lapsed: [] };
}

/** Of several records of one holder on one day the last: it is the latest word. */
function onePerHolder(records: readonly Authority[]): readonly Authority[] {
  return [...new Map(records.map((each) => [each.holderId, each])).values()];
}

function hasDied(index: RegisterIndex, id: string, day: PlainDate): boolean {
  const deathDate = index.find('persons', id)?.deathDate;
  return deathDate !== undefined && deathDate <= day;
}

function contradictionIn(
  index: RegisterIndex,
  present: readonly Authority[],
  records: readonly Authority[],
  day: PlainDate,
): NetworkReason | undefined {
  const [one, ...others] = present;
  if (one === undefined) return 'nobody-with-authority';
  if (others.length > 1) return 'more-than-two-holders';
  if (present.some(({ holderId }) => isMinor(index, holderId, day))) return 'minor-with-authority';
  const definitions = present.flatMap(({ kind }) => definitionOf(kind) ?? []);
  if (new Set(definitions.map(({ branch }) => branch)).size > 1) return 'contradictory-authority';
  if (others.length === 1) {
    return definitions.some(({ holders }) => holders === 1) ? 'contradictory-authority' : undefined;
  }
  const wasNeverAlone = records.some(({ holderId, start }) => holderId !== one.holderId && start <= day);
  return definitions[0]?.holders === 2 && !wasNeverAlone ? 'other-holder-missing' : undefined;
}

function definitionOf(kind: AuthorityKind) {
  return Object.hasOwn(authorityDefinitions, kind)
    ? authorityDefinitions[kind as keyof typeof authorityDefinitions]
    : undefined;
}

/** A mother of sixteen or older may have been declared of age (BW 1:253ha). */
function isMinor(index: RegisterIndex, id: string, day: PlainDate): boolean {
  const birthDate = index.find('persons', id)?.birthDate;
  if (birthDate === undefined) return false;
  const age = ageOn(birthDate, day);
  if (age >= 18) return false;
  const decisions = index.of('decisions', 'personId', id);
  return age < 16 || !decisions.some(({ kind, date }) => kind === 'declared-of-age' && date <= day);
}
