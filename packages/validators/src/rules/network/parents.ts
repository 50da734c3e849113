/** Parents as the relations name them, by law and by descent. */
import type { RegisterIndex, Relation } from '@jeugd/core';

/** Whether a relation says that one person is a parent of another. */
export function isParenthood({ kind }: Relation): boolean {
  return kind === 'legal-parent-of' || kind === 'genetic-parent-of';
}

/** The relations that name the parents of a person, in order of date and id. */
export function parenthoodsOf(index: RegisterIndex, personId: string): readonly Relation[] {
  return index.of('relations', 'toId', personId).filter(isParenthood);
}
