/** Partnerships as a genogram draws them: those that are and those that ended. */
import type { PlainDate, RegisterIndex, Relation } from '@jeugd/core';
import type { CoupleKind } from './genogram.js';

/** Two partners and what they are, or were, to each other. */
export interface DrawnCouple {
  readonly ids: readonly [string, string];
  readonly kind: CoupleKind;
  /** Whether it has not ended. */
  readonly isNow: boolean;
}

/** The partnerships of somebody that began on or before a day; of several with one partner the last. */
export function couplesOf(index: RegisterIndex, id: string, day: PlainDate): readonly DrawnCouple[] {
  const last = new Map<string, Relation>();
  for (const relation of partnershipsOf(index, id)) {
    const { fromId, toId, start } = relation;
    if (start !== undefined && start > day) continue;
    const other = fromId === id ? toId : fromId;
    const known = last.get(other);
    if (other !== id && (known === undefined || (known.start ?? '') <= (start ?? '')))
      last.set(other, relation);
  }
  return [...last.values()].map((relation) => {
    const isNow = relation.end === undefined || relation.end > day || endedByDeath(index, relation);
    return { ids: [relation.fromId, relation.toId], kind: kindOf(relation, isNow), isNow };
  });
}

function partnershipsOf(index: RegisterIndex, id: string): readonly Relation[] {
  return [...index.of('relations', 'fromId', id), ...index.of('relations', 'toId', id)].filter(
    ({ kind }) => kind === 'partner-of',
  );
}

/** A widow is not divorced: her line stays whole. */
function endedByDeath(index: RegisterIndex, { fromId, toId, end }: Relation): boolean {
  return [fromId, toId].some((id) => {
    const deathDate = index.find('persons', id)?.deathDate;
    return deathDate !== undefined && end !== undefined && end >= deathDate;
  });
}

function kindOf({ partnership }: Relation, isNow: boolean): CoupleKind {
  const isByLaw = partnership === 'marriage' || partnership === 'registered';
  if (!isNow) return isByLaw ? 'divorced' : 'separated';
  if (partnership === 'marriage') return 'married';
  if (partnership === 'registered') return 'registered';
  return partnership === 'cohabiting' ? 'cohabiting' : 'partners';
}
