/** What kind of siblings two children of one parent are. */
import { type Line, type Lineage, parentsOf } from '../parentage/parents.js';
import type { KinshipKind } from './kinship.js';

/** Full, half on a side, or unknown when a second parent of either is not recorded. */
export function siblingKindOf(lineage: Lineage, firstId: string, secondId: string, line: Line): KinshipKind {
  const first = parentsOf(lineage, firstId)[line];
  const second = parentsOf(lineage, secondId)[line];
  const shared = first.filter((id) => second.includes(id));
  if (shared.length > 1) return 'full-sibling';
  if (first.length < 2 || second.length < 2) return 'sibling';
  const [parent] = shared;
  const sex = parent === undefined ? undefined : lineage.index.find('persons', parent)?.sex;
  if (sex === 'female') return 'maternal-half-sibling';
  return sex === 'male' ? 'paternal-half-sibling' : 'half-sibling';
}
