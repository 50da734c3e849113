/**
 * S18: a child who went home is seen there.
 *
 * Judged once the day after the end lies in the data, before or on `asOf`: an earlier return may not have been recorded.
 */
import { daysBetween, type HomeSpell, type Placement, type PlainDate } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { stayTexts } from './texts.js';

/** S18: when a stay ends with a return home, a home spell runs on that day, or begins on it or the day after. */
export const returnHomeIsSeen = defineRule({
  id: 'S18',
  severity: 'warning',
  kind: 'hard',
  source: 'data',
  certainty: 'high',
  ...stayTexts.S18,
  on: 'placements',
  needs: ['homeSpells'],
  appliesTo: (placement, { asOf }) =>
    endsAtHome(placement) && placement.end !== undefined && daysBetween(placement.end, asOf) >= 1,
  check(placement, { index, report }) {
    const { end, personId } = placement;
    if (end === undefined) return;
    const isSeen = index.of('homeSpells', 'personId', personId).some((spell) => isHomeAfter(spell, end));
    if (!isSeen)
      report(placement, {}, { field: placement.destination === 'home' ? 'destination' : 'endReason' });
  },
});

/** The words of the reference for an end reason that means home. */
function endsAtHome({ destination, endReason }: Placement): boolean {
  return destination === 'home' || endReason === 'home' || endReason === 'parents';
}

function isHomeAfter({ start, end }: HomeSpell, day: PlainDate): boolean {
  return daysBetween(day, start) <= 1 && (end === undefined || end > day);
}
