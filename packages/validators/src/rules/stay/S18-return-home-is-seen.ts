/**
 * S18: a child who went home is seen there.
 *
 * Judged once the day after the end lies in the data: a return on `asOf` itself may not have been recorded yet.
 */
import { addDays, compareDates, lastDayOfAll, latest, type Placement, type PlainDate } from '@jeugd/core';
import { defineGroupRule } from '../../engine/index.js';
import { stayTexts } from './texts.js';

/** S18: when a stay ends with a return home, a home spell runs on that day, or begins on it or the day after. */
export const returnHomeIsSeen = defineGroupRule({
  id: 'S18',
  severity: 'warning',
  kind: 'hard',
  source: 'data',
  certainty: 'high',
  ...stayTexts.S18,
  on: 'placements',
  by: 'personId',
  needs: ['homeSpells'],
  appliesTo: (placement, { asOf }) =>
    endsAtHome(placement) && placement.end !== undefined && placement.end < asOf,
  check(stays, { index, report }) {
    const spells = index.of('homeSpells', 'personId', stays[0]?.personId ?? '');
    let next = 0;
    let homeUntil: PlainDate | undefined;
    // By end, so that each home spell is looked at once.
    for (const { stay, end } of byEnd(stays)) {
      const dayAfter = addDays(end, 1);
      for (let spell = spells[next]; spell !== undefined && spell.start <= dayAfter; spell = spells[next]) {
        const until = spell.end ?? lastDayOfAll;
        homeUntil = homeUntil === undefined ? until : latest(homeUntil, until);
        next += 1;
      }
      const isSeen = homeUntil !== undefined && homeUntil > end;
      if (!isSeen) report(stay, {}, { field: stay.destination === 'home' ? 'destination' : 'endReason' });
    }
  },
});

/** The words of the reference for an end reason that means home. */
function endsAtHome({ destination, endReason }: Placement): boolean {
  return destination === 'home' || endReason === 'home' || endReason === 'parents';
}

function byEnd(
  stays: readonly Placement[],
): readonly { readonly stay: Placement; readonly end: PlainDate }[] {
  const ended = stays.flatMap((stay) => (stay.end === undefined ? [] : [{ stay, end: stay.end }]));
  return ended.sort((a, b) => compareDates(a.end, b.end));
}
