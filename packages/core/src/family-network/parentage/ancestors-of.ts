/** Ancestors: everybody above a person, with how many generations lie between. */
import type { NetworkReason } from '../network-reasons.js';
import { type Line, type Lineage, parentsOf } from './parents.js';

/** The fewest generations from a person to each ancestor; the person itself at 0. */
export type Ancestors = ReadonlyMap<string, number>;

/** More generations than this, or more ancestors, no register can hold of people who lived. */
const mostGenerations = 12;
const mostAncestors = 500;

/** The ancestors of a person in one line, or why they cannot be told. Looks at each person once. */
export function ancestorsOf(lineage: Lineage, personId: string, line: Line): Ancestors | NetworkReason {
  const generationOf = new Map<string, number>([[personId, 0]]);
  let isEven = true;
  for (const [id, generation] of generationOf) {
    const above = parentsOf(lineage, id)[line];
    if (above.length > 2)
      return line === 'legal' ? 'more-than-two-legal-parents' : 'more-than-two-genetic-parents';
    for (const parent of above) {
      if (parent === personId) return 'parentage-cycle';
      const known = generationOf.get(parent);
      if (known === undefined) generationOf.set(parent, generation + 1);
      else if (known <= generation) isEven = false;
    }
    if (generation > mostGenerations || generationOf.size > mostAncestors) return 'parentage-too-deep';
  }
  // Where each parent lies a generation above each of its children there is no way back down.
  return isEven || !holdsCycle(lineage, generationOf, line) ? generationOf : 'parentage-cycle';
}

/** Takes away, again and again, whoever has no parents left: only those in a circle, and their descendants, stay. */
function holdsCycle(lineage: Lineage, ancestors: Ancestors, line: Line): boolean {
  const left = new Set(ancestors.keys());
  for (let before = -1; left.size > 0 && left.size !== before; ) {
    before = left.size;
    for (const id of left) {
      if (!parentsOf(lineage, id)[line].some((parent) => left.has(parent))) left.delete(id);
    }
  }
  return left.size > 0;
}
