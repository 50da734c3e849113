/**
 * Authority: of one or both parents from birth on, for a few later of an institution, for some of those then of a
 * relative, and of nobody from eighteen on.
 */
import type { AuthorityKind } from '@jeugd/core';
import type { Child } from '../families/child.js';
import type { Parents } from '../families/parents.js';
import { type Day, dateOn } from '../register/day.js';
import { add, type Tables } from '../register/tables.js';

/** Guardianship that takes the place of the authority of the parents. */
export interface Guardianship {
  readonly institution: string;
  /** First day; absent when there is none. */
  readonly from: Day | undefined;
  /** A relative who takes over from the institution. */
  readonly relative?: { readonly id: string; readonly from: Day };
}

/** Writes who holds authority over a child, and the decision that ended the authority of the parents. */
export function writeAuthority(
  tables: Tables,
  child: Child,
  parents: Parents,
  { institution, from, relative }: Guardianship,
): void {
  const ends = child.adult <= child.seenUntil ? child.adult : child.death;
  const until = ends === undefined ? child.seenUntil : ends;
  const guardianFrom = from !== undefined && from < until ? from : undefined;
  const both = [parents.mother.id, parents.father];
  const hold = (holderId: string, kind: AuthorityKind, start: Day, end: Day | undefined) =>
    add(tables, 'authorities', {
      childId: child.id,
      holderId,
      kind,
      start: dateOn(start),
      end: dateOn(end),
    });
  for (const holderId of parents.authority === 'joint-parents' ? both : [parents.mother.id]) {
    hold(holderId, parents.authority, child.birth, guardianFrom ?? ends);
  }
  if (guardianFrom === undefined) return;
  const handedOver = relative !== undefined && relative.from < until ? relative : undefined;
  hold(institution, 'guardian-gi', guardianFrom, handedOver?.from ?? ends);
  if (handedOver !== undefined) hold(handedOver.id, 'guardian-person', handedOver.from, ends);
  add(tables, 'measures', {
    personId: child.id,
    kind: 'gezagsbeeindiging',
    start: dateOn(guardianFrom),
    end: dateOn(ends),
    organisationId: institution,
  });
}
