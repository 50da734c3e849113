/**
 * Authority that can be used on a day: in force, of the living, and of those who are not suspended. Whoever asks who
 * decides about a child asks here.
 */
import { contains } from '../../calendar/period.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import { authorityInForce } from '../../legal/law/titles/authority-in-force.js';
import { hasDied } from '../../people/alive.js';
import type { Authority } from '../../people/authority.js';
import type { RegisterIndex } from '../../register/register-index.js';
import { suspensionOf } from './suspension.js';

/** The records of authority over a child on a day, by what they are worth. */
export interface AuthorityRecords {
  /** In force, one for each holder. */
  readonly recorded: readonly Authority[];
  /** Of those the ones that can be used; where it is unclear who is suspended, of everybody who is alive. */
  readonly usable: readonly Authority[];
  /** Whose authority is suspended. */
  readonly suspended: ReadonlySet<string>;
  /** Whether somebody's authority is suspended and nobody wrote down whose. */
  readonly isUnclear: boolean;
}

/** The records of authority over a child on a day. The birth, death and coming of age of the child are not looked at. */
export function authorityRecordsOn(index: RegisterIndex, childId: string, day: PlainDate): AuthorityRecords {
  const records = index.of('authorities', 'childId', childId);
  const recorded = onePerHolder(records.filter((each) => contains(authorityInForce(index, each), day)));
  const living = recorded.filter(({ holderId }) => !hasDied(index.find('persons', holderId), day));
  const suspended = suspensionOf(index, childId, living, day);
  if (suspended === 'unclear') return { recorded, usable: living, suspended: new Set(), isUnclear: true };
  const usable = suspended.size === 0 ? living : living.filter(({ holderId }) => !suspended.has(holderId));
  return { recorded, usable, suspended, isUnclear: false };
}

/** Of several records of one holder on one day the last: it is the latest word. */
function onePerHolder(records: readonly Authority[]): readonly Authority[] {
  if (records.length < 2) return records;
  return [...new Map(records.map((each) => [each.holderId, each])).values()];
}
