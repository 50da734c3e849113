/** How a week is spread over the homes of a child that lives in two, or stays elsewhere for part of the week. */
import { contains } from '../../calendar/period.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import { hasResidence } from '../../care-forms/index.js';
import type { HouseholdSpell } from '../../people/household-spell.js';
import { nightsPerWeekOf } from '../../placements/nights.js';
import type { Placement } from '../../placements/placement.js';
import { knownPeriodOf } from '../../register/dated.js';
import type { RegisterIndex } from '../../register/register-index.js';
import { type Undetermined, undetermined } from '../undetermined.js';
import { householdOn } from './household-on.js';

/**
 * The nights a week in one household.
 *
 * @dutch nachten in een huishouden
 */
export interface HouseholdNights {
  /** The word that its members share. */
  readonly householdId: string;
  /** Nights a week, 0 to 7. */
  readonly nightsPerWeek: number;
  /** Where the number comes from: the household spell, the stay that brought the child here, or what was left of seven. */
  readonly from: 'spell' | 'stay' | 'rest';
}

/**
 * How the week of a person is spread on a day.
 *
 * @dutch nachten per huishouden op een dag
 */
export interface NightsOnDay {
  /** There is an answer. */
  readonly isDetermined: true;
  /** Each household, in order of the first day in it. */
  readonly households: readonly HouseholdNights[];
  /** Nights a week in stays that are no household on record, such as a group. */
  readonly away: number;
  /** Nights of the seven of which no record says where. */
  readonly unaccounted: number;
}

/** Reference, constraint C14: nights across households add to at most 7 a week. */
const week = 7;

/**
 * The nights a week that a person is expected to spend in each of its households on a day.
 *
 * A spell says it itself (`nightsPerWeek`). A household that came with a stay, as that of foster parents, has the nights
 * of that stay. One household that says nothing has what is left of seven nights; other stays take theirs first.
 *
 * Not determinable in the cases of {@link householdOn}, when two households say nothing, and when the nights on record are
 * below zero or more than seven together.
 *
 * @dutch nachten per huishouden
 * @example
 * const index = indexRegister({
 *   about: { version: '1' },
 *   householdSpells: [
 *     { id: 'h1', personId: 'c1', householdId: 'mother', start: '2020-01-01', nightsPerWeek: 4 },
 *     { id: 'h2', personId: 'c1', householdId: 'father', start: '2021-01-01' },
 *   ],
 * });
 * const week = nightsPerHousehold(index, 'c1', '2024-06-01');
 * week.isDetermined && week.households.map(({ householdId, nightsPerWeek, from }) => [householdId, nightsPerWeek, from]); // [['mother', 4, 'spell'], ['father', 3, 'rest']]
 */
export function nightsPerHousehold(
  index: RegisterIndex,
  personId: string,
  day: PlainDate,
): NightsOnDay | Undetermined {
  const found = householdOn(index, personId, day);
  if (!found.isDetermined) return found;
  const spells = index.of('householdSpells', 'personId', personId).filter((spell) => contains(spell, day));
  const stays = staysOn(index, personId, day);
  const known = found.households.map(({ householdId }) => {
    const own = spells.filter((spell) => spell.householdId === householdId);
    return { householdId, ...nightsIn(own, stays) };
  });
  const away = sum(stays.filter((stay) => !hasHousehold(stay, spells)).map(nightsPerWeekOf));
  const recorded = [away, ...known.flatMap(({ nightsPerWeek }) => nightsPerWeek ?? [])];
  const left = week - sum(recorded);
  if (left < 0 || recorded.some((nights) => !(nights >= 0))) return undetermined('impossible-nights');
  const silent = known.filter(({ nightsPerWeek }) => nightsPerWeek === undefined);
  if (silent.length > 1) return undetermined('nights-unknown');
  return {
    isDetermined: true,
    households: known.map(({ householdId, nightsPerWeek = left, from }) => ({
      householdId,
      nightsPerWeek,
      from,
    })),
    away,
    unaccounted: silent.length === 1 ? 0 : left,
  };
}

function staysOn(index: RegisterIndex, personId: string, day: PlainDate): readonly Placement[] {
  return index
    .of('placements', 'personId', personId)
    .filter((stay) => hasResidence(stay.careForm) === true && contains(knownPeriodOf(stay), day));
}

/** What the spells of one household say, the last word first; else the stay with which it began. */
function nightsIn(
  spells: readonly HouseholdSpell[],
  stays: readonly Placement[],
): { readonly nightsPerWeek?: number; readonly from: HouseholdNights['from'] } {
  const recorded = spells.findLast(({ nightsPerWeek }) => nightsPerWeek !== undefined)?.nightsPerWeek;
  if (recorded !== undefined) return { nightsPerWeek: recorded, from: 'spell' };
  const [stay] = stays.filter((each) => hasHousehold(each, spells));
  return stay === undefined ? { from: 'rest' } : { nightsPerWeek: nightsPerWeekOf(stay), from: 'stay' };
}

/** A household belongs to a stay when the child came to live in it on the day the stay began. */
function hasHousehold(stay: Placement, spells: readonly HouseholdSpell[]): boolean {
  return spells.some(({ start }) => start === stay.start);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
