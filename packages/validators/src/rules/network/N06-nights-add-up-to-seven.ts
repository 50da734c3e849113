/**
 * N06: the nights a week over the households of a person add up to seven.
 *
 * Judged on days on which each household has its nights. Fewer than seven is only a fault when nobody can be elsewhere:
 * when the register has placements, and none on that day. No day is reported: a first household often begins at birth.
 */
import { type ClosedPeriod, compareDates, type HouseholdSpell } from '@jeugd/core';
import { defineGroupRule } from '../../engine/index.js';
import { networkTexts } from './texts.js';

const nightsInAWeek = 7;

/** N06: on each day the recorded nights a week are seven together. */
export const nightsAddUpToSeven = defineGroupRule({
  id: 'N06',
  severity: 'warning',
  kind: 'hard',
  source: 'arithmetic',
  certainty: 'high',
  ...networkTexts.N06,
  on: 'householdSpells',
  by: 'personId',
  reads: ['placements'],
  appliesTo: ({ nightsPerWeek }) => nightsPerWeek !== undefined,
  check(judged, { all, index, inForce, report }) {
    const [first] = judged;
    if (first === undefined) return;
    const stays = index.of('placements', 'personId', first.personId).flatMap((stay) => inForce(stay) ?? []);
    const reported = new Set<HouseholdSpell>();
    for (const { spells, isAway } of stretchesOf(all, stays, inForce)) {
      const last = [...spells].at(-1);
      const nights = nightsIn(spells);
      if (last === undefined || nights === undefined || nights === nightsInAWeek || reported.has(last))
        continue;
      if (nights < nightsInAWeek && (isAway || !index.has('placements'))) continue;
      reported.add(last);
      report(last, { nights }, { field: 'nightsPerWeek' });
    }
  },
});

/** The nights together, to half a night; `undefined` when of a household they are not recorded. */
function nightsIn(spells: ReadonlySet<HouseholdSpell>): number | undefined {
  let nights = 0;
  for (const { nightsPerWeek } of spells) {
    if (nightsPerWeek === undefined) return undefined;
    nights += nightsPerWeek;
  }
  return Math.round(nights * 2) / 2;
}

/** Days on which nothing changes. */
interface Stretch {
  /** In order of their start. The set changes as the stretches go on. */
  readonly spells: ReadonlySet<HouseholdSpell>;
  readonly isAway: boolean;
}

function* stretchesOf(
  all: readonly HouseholdSpell[],
  stays: readonly ClosedPeriod[],
  inForce: (spell: HouseholdSpell) => ClosedPeriod | undefined,
): Generator<Stretch> {
  const spells = new Set<HouseholdSpell>();
  let away = 0;
  const changes = [
    ...all.flatMap((spell) => boundsOf(inForce(spell), spell)),
    ...stays.flatMap((stay) => boundsOf(stay)),
  ].sort((a, b) => compareDates(a.day, b.day) || Number(a.begins) - Number(b.begins));
  for (const [position, { day, begins, spell }] of changes.entries()) {
    if (spell === undefined) away += begins ? 1 : -1;
    else if (begins) spells.add(spell);
    else spells.delete(spell);
    if (changes[position + 1]?.day !== day) yield { spells, isAway: away > 0 };
  }
}

function boundsOf(days: ClosedPeriod | undefined, spell?: HouseholdSpell) {
  if (days === undefined) return [];
  return [
    { day: days.start, begins: true, spell },
    { day: days.end, begins: false, spell },
  ];
}
