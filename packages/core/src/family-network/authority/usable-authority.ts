/**
 * Authority that can be used on a day: in force, of the living, and of those who are not suspended. Whoever asks who
 * decides about a child asks here.
 */
import { heldByStretch } from '../../calendar/days-of-change.js';
import { contains } from '../../calendar/period.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import { authorityInForce } from '../../legal/law/titles/authority-in-force.js';
import { hasDied } from '../../people/alive.js';
import type { Authority } from '../../people/authority.js';
import type { RegisterIndex } from '../../register/register-index.js';
import { rememberedByPerson } from '../../register/remembered-by-person.js';
import { suspensionAmong, suspensionsOf } from './suspension.js';
import { turnsOfAuthority } from './turns-of-authority.js';

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
  return recordsByDay(index, childId)(day);
}

const recordsByDay = /* @__PURE__ */ (() => rememberedByPerson(workedOut))();

/** Many records are looked through once for each stretch of days without a change. */
function workedOut(index: RegisterIndex, childId: string): (day: PlainDate) => AuthorityRecords {
  const records = index
    .of('authorities', 'childId', childId)
    .map((authority) => ({ authority, days: authorityInForce(index, authority) }));
  const suspensions = suspensionsOf(index, childId);
  const onDay = (day: PlainDate): AuthorityRecords => {
    const inForce = records.filter(({ days }) => contains(days, day));
    const recorded = onePerHolder(inForce.map(({ authority }) => authority));
    const living = recorded.filter(({ holderId }) => !hasDied(index.find('persons', holderId), day));
    const suspended = suspensionAmong(living, suspensions, day);
    if (suspended === 'unclear') return { recorded, usable: living, suspended: new Set(), isUnclear: true };
    const usable = suspended.size === 0 ? living : living.filter(({ holderId }) => !suspended.has(holderId));
    return { recorded, usable, suspended, isUnclear: false };
  };
  const isQuick = records.length + suspensions.length < manyRecords;
  return isQuick ? onDay : heldByStretch(turnsOfAuthority(index, childId), onDay);
}

/** From here on looking through all records takes longer than finding the days on which something changes. */
const manyRecords = 8;

/** Of several records of one holder on one day the last: it is the latest word. */
function onePerHolder(records: readonly Authority[]): readonly Authority[] {
  if (records.length < 2) return records;
  return [...new Map(records.map((each) => [each.holderId, each])).values()];
}
