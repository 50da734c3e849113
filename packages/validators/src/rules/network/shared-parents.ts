/** What siblings may be to each other, as far as their recorded parents tell. */
import { type RegisterIndex, type Relation, type SiblingKind, siblingKinds } from '@jeugd/core';
import { parenthoodsOf } from './parents.js';

/**
 * The kinds of siblings that two people may be, or `undefined` when their parents do not tell: neither shares a parent,
 * and of one of them a parent is unknown. None when they are one person, or parent and child.
 */
export function possibleSiblings(
  index: RegisterIndex,
  firstId: string,
  secondId: string,
): ReadonlySet<SiblingKind> | undefined {
  const first = parenthoodsOf(index, firstId);
  const second = parenthoodsOf(index, secondId);
  const isParent = (relations: readonly Relation[], id: string) =>
    relations.some(({ fromId }) => fromId === id);
  if (firstId === secondId || isParent(first, secondId) || isParent(second, firstId)) return new Set();
  const byLine = (['legal-parent-of', 'genetic-parent-of'] as const).map((kind) =>
    possibleIn(index, parentsIn(first, kind), parentsIn(second, kind)),
  );
  const told = byLine.filter((kinds) => kinds !== undefined);
  return told.length === 0 ? undefined : new Set(told.flat());
}

/** The parents in one line, those of today: by law parentage may have ended. */
function parentsIn(relations: readonly Relation[], line: Relation['kind']): ReadonlySet<string> {
  return new Set(
    relations.filter(({ kind, end }) => kind === line && end === undefined).map(({ fromId }) => fromId),
  );
}

function possibleIn(
  index: RegisterIndex,
  first: ReadonlySet<string>,
  second: ReadonlySet<string>,
): readonly SiblingKind[] | undefined {
  const shared = [...first].filter((id) => second.has(id));
  const areAllKnown = first.size >= 2 && second.size >= 2;
  if (shared.length > 1) return ['full', 'adoptive'];
  const [parent] = shared;
  if (parent === undefined) return areAllKnown ? ['step', 'foster'] : undefined;
  const halves = halfKinds(index, parent);
  return areAllKnown ? [...halves, 'adoptive'] : ['full', ...halves, 'adoptive'];
}

function halfKinds(index: RegisterIndex, parentId: string): readonly SiblingKind[] {
  const sex = index.find('persons', parentId)?.sex;
  if (sex === 'female') return ['maternal-half'];
  return sex === 'male' ? ['paternal-half'] : ['maternal-half', 'paternal-half'];
}

/** Whether it is a kind of sibling that we know. */
export function isSiblingKind(kind: string | undefined): boolean {
  return (siblingKinds as readonly (string | undefined)[]).includes(kind);
}
