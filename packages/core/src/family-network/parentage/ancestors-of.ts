/** Ancestors: everybody above a person, with how many generations lie between. */
import type { NetworkReason } from '../network-reasons.js';
import type { Line, Lineage } from './parents.js';

/** The fewest generations from a person to each ancestor; the person itself at 0. */
export type Ancestors = ReadonlyMap<string, number>;

/** More generations than this, or more ancestors, no register can hold of people who lived. */
const mostGenerations = 12;
const mostAncestors = 500;

/** The ancestors of a person in one line, or why they cannot be told. Looks at each person once. */
export function ancestorsOf(lineage: Lineage, personId: string, line: Line): Ancestors | NetworkReason {
  const generationOf = new Map<string, number>([[personId, 0]]);
  const parents = new Map<string, readonly string[]>();
  for (const [id, generation] of generationOf) {
    const above = lineage.parentsOf(id)[line];
    if (above.length > 2)
      return line === 'legal' ? 'more-than-two-legal-parents' : 'more-than-two-genetic-parents';
    if (above.length > 0) parents.set(id, above);
    for (const parent of above) {
      if (parent === personId) return 'parentage-cycle';
      if (!generationOf.has(parent)) generationOf.set(parent, generation + 1);
    }
    if (generation > mostGenerations || generationOf.size > mostAncestors) return 'parentage-too-deep';
  }
  return holdsCycle(parents) ? 'parentage-cycle' : generationOf;
}

/** Takes away, again and again, whoever has no parents left: only those in a circle, and their descendants, stay. */
function holdsCycle(parents: ReadonlyMap<string, readonly string[]>): boolean {
  const left = new Map(parents);
  for (let before = -1; left.size > 0 && left.size !== before; ) {
    before = left.size;
    for (const [id, above] of left) if (!above.some((parent) => left.has(parent))) left.delete(id);
  }
  return left.size > 0;
}
