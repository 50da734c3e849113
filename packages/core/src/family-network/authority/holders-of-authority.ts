/**
 * Who holds authority over a child on a day. What counts is authority that can be used: of the living, the adult and
 * those not suspended.
 */
import type { PlainDate } from '../../calendar/plain-date.js';
import { isPastLegalAge } from '../../legal/law/legal-birthday.js';
import { hasDied } from '../../people/alive.js';
import type { Authority } from '../../people/authority.js';
import type { AuthorityKind } from '../../people/kinds.js';
import type { RegisterIndex } from '../../register/register-index.js';
import type { NetworkReason } from '../network-reasons.js';
import { authorityDefinitions } from '../reference/authority-definitions.js';
import { type Undetermined, undetermined } from '../undetermined.js';
import { isMinor } from './declared-of-age.js';
import { authorityRecordsOn } from './usable-authority.js';

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
 * From the eighteenth birthday and from the day of death nobody does. A holder who died holds none from that day: a joint holder
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
  if (hasDied(child, day)) return nobody('death');
  if (isPastLegalAge('majority', child.birthDate, day)) return nobody('of-age');
  if (!index.has('authorities')) return undetermined('authorities-unknown');

  const records = index.of('authorities', 'childId', childId);
  const [first] = records;
  if (first !== undefined && day < first.start) return undetermined('before-first-authority');
  const { recorded, usable: present, suspended, isUnclear } = authorityRecordsOn(index, childId, day);
  if (isUnclear) return undetermined('unclear-suspension');
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
  const wasSharedBefore = records.some(({ holderId, start }) => holderId !== one.holderId && start <= day);
  return definitions[0]?.holders === 2 && !wasSharedBefore ? 'other-holder-missing' : undefined;
}

function definitionOf(kind: AuthorityKind) {
  return Object.hasOwn(authorityDefinitions, kind)
    ? authorityDefinitions[kind as keyof typeof authorityDefinitions]
    : undefined;
}
