/**
 * G11: when a holder of authority dies, the record ends and the authority passes on.
 *
 * A joint holder goes on alone, somebody who held it with a parent becomes guardian, and after a sole holder the court
 * names somebody: that somebody comes at all is judged here, days in between are for G01.
 * A record may end on the day of death or the day after.
 */
import {
  type Authority,
  addDays,
  daysBetween,
  lastDayOfAll,
  type PlainDate,
  type RegisterIndex,
} from '@jeugd/core';
import { defineGroupRule } from '../../engine/index.js';
import { definitionOf } from './kind-of-authority.js';
import { isLivingMinor } from './minor-child.js';
import { authorityTexts } from './texts.js';

/** G11: authority of a holder who died ends, and another holds it as the law says. */
export const authorityPassesOnAtDeath = defineGroupRule({
  id: 'G11',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:253f, 1:253g, 1:253x',
  article: 'BW 1:253f, 1:253g, 1:253x',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorityTexts.G11,
  on: 'authorities',
  by: 'childId',
  needs: ['persons'],
  reads: ['relations'],
  appliesTo(authority, { index, asOf, inForce }) {
    const death = index.find('persons', authority.holderId)?.deathDate;
    if (death === undefined || death > asOf || death === lastDayOfAll) return false;
    return (
      inForce({ date: death }) !== undefined &&
      isHeldAt(authority, death) &&
      isLivingMinor(index, authority.childId, addDays(death, 1)) === true
    );
  },
  check(ofTheDead, { all, index, report }) {
    for (const authority of ofTheDead) {
      const death = index.find('persons', authority.holderId)?.deathDate;
      if (death === undefined) continue;
      const { end } = authority;
      if (end === undefined || daysBetween(death, end) > 1) report(authority, {}, { field: 'end' });
      else if (!passesOn(authority, death, all, index)) report(authority, {}, { field: 'holderId' });
    }
  },
});

/** Whether authority was held up to a death: it may have been closed on the day of death. */
function isHeldAt({ start, end = lastDayOfAll }: Authority, death: PlainDate): boolean {
  return start <= death && death <= end;
}

function passesOn(
  authority: Authority,
  death: PlainDate,
  all: readonly Authority[],
  index: RegisterIndex,
): boolean {
  const dayAfter = addDays(death, 1);
  const ofOthers = all.filter(({ holderId }) => holderId !== authority.holderId);
  const survivors = new Set(
    definitionOf(authority)?.holders === 2
      ? ofOthers
          .filter((other) => isHeldAt(other, death) && other.kind === authority.kind)
          .map(({ holderId }) => holderId)
          .filter((id) => (index.find('persons', id)?.deathDate ?? lastDayOfAll) > dayAfter)
      : [],
  );
  if (survivors.size === 0) return ofOthers.some(({ end = lastDayOfAll }) => end > dayAfter);
  const next = ofOthers.filter(
    ({ holderId, start, end = lastDayOfAll }) =>
      survivors.has(holderId) && start <= dayAfter && dayAfter < end,
  );
  return isParentWithOther(authority, survivors, index)
    ? next.some((other) => definitionOf(other)?.branch === 'guardianship')
    : next.length > 0;
}

/** Whether the dead was the parent of the two: the other, who is none, becomes guardian by law (BW 1:253x). */
function isParentWithOther(
  { kind, childId, holderId }: Authority,
  survivors: ReadonlySet<string>,
  index: RegisterIndex,
): boolean {
  if (kind !== 'parent-with-other') return false;
  const parents = index.of('relations', 'toId', childId).filter((each) => each.kind === 'legal-parent-of');
  return (
    parents.some(({ fromId }) => fromId === holderId) && !parents.some(({ fromId }) => survivors.has(fromId))
  );
}
