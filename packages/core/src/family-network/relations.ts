/** What relations say by themselves: whether they hold on a day, and of which sort they are. */
import type { PlainDate } from '../calendar/plain-date.js';
import type { Relation } from '../people/relation.js';

/** Whether a relation holds on a day; without a start it always did. */
export function isOn({ start, end }: Relation, day: PlainDate): boolean {
  return (start === undefined || start <= day) && (end === undefined || day < end);
}

/** Whether it is kinship written down as such, which parentage need not tell. */
export function isRecordedKin({ kind }: Relation): boolean {
  return kind === 'sibling-of' || kind === 'grandparent-of';
}

/** Whether it makes a parent: by descent, by law, or as the partner of a parent. */
export function isParenthood({ kind }: Relation): boolean {
  return kind === 'genetic-parent-of' || kind === 'legal-parent-of' || kind === 'step-parent-of';
}

/** Whether it reads the same both ways, though it stands on record one way. */
export function isMutual({ kind }: Relation): boolean {
  return kind === 'contact-with' || kind === 'conflict-with' || kind === 'cut-off-from';
}
