/** Who lives together on a day. */
import { contains } from '../../calendar/period.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import { hasDied } from '../../people/alive.js';
import type { RegisterIndex } from '../../register/register-index.js';
import { type Undetermined, undetermined } from '../undetermined.js';

/**
 * A household on a day.
 *
 * @dutch huishouden op een dag
 */
export interface Household {
  /** The word that its members share. */
  readonly householdId: string;
  /** Who lives there, the person asked about among them, in order of their first day. */
  readonly members: readonly HouseholdMember[];
}

/**
 * Somebody who lives in a household.
 *
 * @dutch huisgenoot
 */
export interface HouseholdMember {
  /** Who. */
  readonly personId: string;
  /** First day of the stretch in which the day lies. */
  readonly since: PlainDate;
}

/**
 * The households of a person on a day.
 *
 * @dutch huishoudens op een dag
 */
export interface HouseholdsOnDay {
  /** There is an answer. */
  readonly isDetermined: true;
  /** One household, or two for a child of parents who live apart. */
  readonly households: readonly Household[];
}

/**
 * The households in which a person lives on a day, with everybody in them. The first day counts, the end day does not;
 * the dead are left out from the day of death.
 *
 * Not determinable when the register has no households, holds none of the person on that day, or more than two at once;
 * a person who has died lives nowhere.
 *
 * @dutch wie woont in het huishouden
 * @example
 * const index = indexRegister({
 *   about: { version: '1' },
 *   householdSpells: [
 *     { id: 'h1', personId: 'c1', householdId: 'A', start: '2020-01-01' },
 *     { id: 'h2', personId: 'm1', householdId: 'A', start: '2019-01-01' },
 *   ],
 * });
 * const onDay = householdOn(index, 'c1', '2024-06-01');
 * onDay.isDetermined && onDay.households[0]?.members.map(({ personId }) => personId); // ['m1', 'c1']
 */
export function householdOn(
  index: RegisterIndex,
  personId: string,
  day: PlainDate,
): HouseholdsOnDay | Undetermined {
  if (!index.has('householdSpells')) return undetermined('households-unknown');
  if (hasDied(index.find('persons', personId), day)) return undetermined('deceased');
  const spells = index.of('householdSpells', 'personId', personId).filter((spell) => contains(spell, day));
  const ids = [...new Set(spells.map(({ householdId }) => householdId))];
  if (ids.length === 0) return undetermined('no-household');
  if (ids.length > 2) return undetermined('contradictory-households');
  return {
    isDetermined: true,
    households: ids.map((householdId) => ({ householdId, members: membersOf(index, householdId, day) })),
  };
}

function membersOf(index: RegisterIndex, householdId: string, day: PlainDate): readonly HouseholdMember[] {
  const since = new Map<string, PlainDate>();
  for (const spell of index.of('householdSpells', 'householdId', householdId)) {
    const { personId, start } = spell;
    if (contains(spell, day) && !since.has(personId) && !hasDied(index.find('persons', personId), day)) {
      since.set(personId, start);
    }
  }
  return [...since].map(([personId, start]) => ({ personId, since: start }));
}
