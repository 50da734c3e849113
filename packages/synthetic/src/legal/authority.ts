/** Authority: of one or both parents from birth on, for a few later of an institution, and of nobody from eighteen on. */
import type { Child } from '../families/child.js';
import type { Parents } from '../families/parents.js';
import { type Day, dateOn } from '../register/day.js';
import { add, type Tables } from '../register/tables.js';

/** Writes who holds authority over a child, and the decision that ended the authority of the parents. */
export function writeAuthority(
  tables: Tables,
  child: Child,
  parents: Parents,
  guardian: { readonly institution: string; readonly from: Day | undefined },
): void {
  const ends = child.adult <= child.seenUntil ? child.adult : child.death;
  const until = ends === undefined ? child.seenUntil : ends;
  const guardianFrom = guardian.from !== undefined && guardian.from < until ? guardian.from : undefined;
  const holders = parents.authority === 'joint-parents' ? [parents.mother, parents.father] : [parents.mother];
  for (const holderId of holders) {
    add(tables, 'authorities', {
      childId: child.id,
      holderId,
      kind: parents.authority,
      start: dateOn(child.birth),
      end: dateOn(guardianFrom ?? ends),
    });
  }
  if (guardianFrom === undefined) return;
  add(tables, 'authorities', {
    childId: child.id,
    holderId: guardian.institution,
    kind: 'guardian-gi',
    start: dateOn(guardianFrom),
    end: dateOn(ends),
  });
  add(tables, 'measures', {
    personId: child.id,
    kind: 'gezagsbeeindiging',
    start: dateOn(guardianFrom),
    end: dateOn(ends),
    organisationId: guardian.institution,
  });
}
