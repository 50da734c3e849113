/** The parents of somebody as a genogram draws them. */
import type { PlainDate, RegisterIndex } from '@jeugd/core';
import { type NetworkReason, type ParentTie, parentageOn } from '@jeugd/core/family-network';
import type { ChildKind } from './genogram.js';

/** A parent, and how the child belongs to it. */
export interface DrawnParent {
  readonly id: string;
  readonly kind: ChildKind;
}

/** The parents of one child, and why they may not be right. */
export interface DrawnParents {
  readonly parents: readonly DrawnParent[];
  readonly gap?: NetworkReason;
}

/** The parents on a day. Where parentage contradicts itself, all that are recorded: a picture helps to see the fault. */
export function drawnParentsOf(index: RegisterIndex, childId: string, day: PlainDate): DrawnParents {
  const found = parentageOn(index, childId, day);
  if (!found.isDetermined) return { parents: recordedParents(index, childId), gap: found.because };
  return { parents: found.parents.map(({ parentId, ties }) => ({ id: parentId, kind: kindOf(ties) })) };
}

function kindOf(ties: readonly ParentTie[]): ChildKind {
  if (ties.includes('adoptive')) return 'adoptive';
  if (ties.includes('legal')) return 'legal';
  if (ties.includes('genetic')) return 'genetic';
  return ties.includes('foster') ? 'foster' : 'step';
}

function recordedParents(index: RegisterIndex, childId: string): readonly DrawnParent[] {
  const parents = new Map<string, DrawnParent>();
  for (const { kind, fromId: id } of index.of('relations', 'toId', childId)) {
    if (kind === 'legal-parent-of') parents.set(id, { id, kind: 'legal' });
    if (kind === 'genetic-parent-of' && !parents.has(id)) parents.set(id, { id, kind: 'genetic' });
  }
  return [...parents.values()];
}
