/** What kind of siblings two children of one parent are. */
import type { PlainDate } from '../../calendar/plain-date.js';
import type { RegisterIndex } from '../../register/register-index.js';
import { type Line, parentsOf } from '../parentage/parents.js';
import type { KinshipKind } from './kinship.js';

/** Full, half on a side, or unknown when a second parent of either is not recorded. */
export function siblingKindOf(
  index: RegisterIndex,
  firstId: string,
  secondId: string,
  line: Line,
  day: PlainDate,
): KinshipKind {
  const first = parentsOf(index, firstId, line, day);
  const second = parentsOf(index, secondId, line, day);
  const shared = first.filter((id) => second.includes(id));
  if (shared.length > 1) return 'full-sibling';
  if (first.length < 2 || second.length < 2) return 'sibling';
  const [parent] = shared;
  const sex = parent === undefined ? undefined : index.find('persons', parent)?.sex;
  if (sex === 'female') return 'maternal-half-sibling';
  return sex === 'male' ? 'paternal-half-sibling' : 'half-sibling';
}
