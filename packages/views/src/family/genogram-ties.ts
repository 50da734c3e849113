/** The lines of a genogram between people by their ids in the register. */
import type { PlainDate, RegisterIndex } from '@jeugd/core';
import type { NetworkReason } from '@jeugd/core/family-network';
import { couplesOf } from './couples-drawn.js';
import type { ChildKind, CoupleKind, GenogramTie } from './genogram.js';
import { drawnParentsOf } from './parents-drawn.js';

/** The lines between those in the picture. */
export interface Lines {
  readonly ties: readonly GenogramTie[];
  /** Why some may not be right. */
  readonly gaps: readonly NetworkReason[];
}

/** The lines among these people: parents to children, partners, and parents of a child without a partnership. */
export function linesAmong(index: RegisterIndex, ids: readonly string[], day: PlainDate): Lines {
  const shown = new Set(ids);
  const couples = couplesAmong(index, ids, day);
  const gaps: NetworkReason[] = [];
  const descents: GenogramTie[] = [];
  for (const child of ids) {
    const found = drawnParentsOf(index, child, day);
    if (found.gap !== undefined && found.gap !== 'relations-unknown') gaps.push(found.gap);
    const parents = found.parents.filter(({ id }) => shown.has(id) && id !== child);
    for (const kind of childKinds) {
      const same = parents.filter((parent) => parent.kind === kind).map(({ id }) => id);
      const line = kind === 'step' ? same.filter((id) => !isPartnerOfParent(id, parents, couples)) : same;
      for (const pair of inPairs(line)) {
        const [one, other] = pair;
        if (one !== undefined && other !== undefined && !couples.has(keyOf(one, other)))
          couples.set(keyOf(one, other), { people: [one, other], kind: 'parents' });
        descents.push({ between: 'parents-and-child', parents: pair, child, kind });
      }
    }
  }
  const partnerships = [...couples.values()].map((each): GenogramTie => ({ between: 'couple', ...each }));
  return { ties: [...partnerships, ...descents], gaps };
}

const childKinds: readonly ChildKind[] = ['legal', 'genetic', 'adoptive', 'foster', 'step'];

interface Couple {
  readonly people: readonly [string, string];
  readonly kind: CoupleKind;
}

function couplesAmong(index: RegisterIndex, ids: readonly string[], day: PlainDate): Map<string, Couple> {
  const shown = new Set(ids);
  const couples = new Map<string, Couple>();
  for (const id of ids) {
    for (const { ids: people, kind } of couplesOf(index, id, day)) {
      if (people.every((each) => shown.has(each))) couples.set(keyOf(...people), { people, kind });
    }
  }
  return couples;
}

/** A stepchild of a partner of its parent needs no line of its own. */
function isPartnerOfParent(
  id: string,
  parents: readonly { readonly id: string }[],
  couples: ReadonlyMap<string, Couple>,
): boolean {
  return parents.some((parent) => couples.has(keyOf(parent.id, id)));
}

/** Two by two; contradictory records may name more than two parents. */
function inPairs(ids: readonly string[]): readonly (readonly string[])[] {
  return ids.flatMap((_, position) => (position % 2 === 0 ? [ids.slice(position, position + 2)] : []));
}

function keyOf(one: string, other: string): string {
  return JSON.stringify(one < other ? [one, other] : [other, one]);
}
