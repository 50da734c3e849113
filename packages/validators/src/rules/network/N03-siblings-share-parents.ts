/**
 * N03: the kind of a sibling agrees with the parents that the two share.
 *
 * A sibling without a kind may be any, save the same person, a parent or a child.
 */
import type { RegisterIndex, Relation } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isSiblingKind, possibleSiblings } from './shared-parents.js';
import { networkTexts } from './texts.js';

/** N03: full siblings share two parents, half siblings one, step- and foster siblings none. */
export const siblingsShareParents = defineRule({
  id: 'N03',
  severity: 'warning',
  kind: 'hard',
  source: 'derived',
  certainty: 'high',
  ...networkTexts.N03,
  on: 'relations',
  reads: ['persons'],
  appliesTo: (relation, { index }) => relation.kind === 'sibling-of' && agrees(relation, index) !== undefined,
  check(relation, { index, report }) {
    if (agrees(relation, index) === false) report(relation, {}, { field: 'siblingKind' });
  },
});

function agrees({ fromId, toId, siblingKind }: Relation, index: RegisterIndex): boolean | undefined {
  const possible = possibleSiblings(index, fromId, toId);
  if (possible === undefined) return undefined;
  if (possible.size === 0) return false;
  return siblingKind === undefined || !isSiblingKind(siblingKind) ? true : possible.has(siblingKind);
}
