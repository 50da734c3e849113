/** The parents that the relations name, by law and by descent. */
import type { PlainDate } from '../../calendar/plain-date.js';
import type { Relation } from '../../people/relation.js';
import type { RegisterIndex } from '../../register/register-index.js';

/** In which sense: by law on a day, or by descent, which has no days. */
export type Line = 'legal' | 'genetic';

const kindOf = { legal: 'legal-parent-of', genetic: 'genetic-parent-of' } as const;

/** The relations that make parents of a child, each parent once. */
export function parentRelations(
  index: RegisterIndex,
  childId: string,
  line: Line,
  day: PlainDate,
): readonly Relation[] {
  return inLine(index.of('relations', 'toId', childId), line, day, 'fromId');
}

/** The parents of a child. */
export function parentsOf(
  index: RegisterIndex,
  childId: string,
  line: Line,
  day: PlainDate,
): readonly string[] {
  return parentRelations(index, childId, line, day).map(({ fromId }) => fromId);
}

/** The children of a parent. */
export function childrenOf(
  index: RegisterIndex,
  parentId: string,
  line: Line,
  day: PlainDate,
): readonly string[] {
  return inLine(index.of('relations', 'fromId', parentId), line, day, 'toId').map(({ toId }) => toId);
}

/** The relations of one line that hold on the day, each person at the other end once. */
function inLine(
  relations: readonly Relation[],
  line: Line,
  day: PlainDate,
  otherEnd: 'fromId' | 'toId',
): readonly Relation[] {
  const kind = kindOf[line];
  const found = relations.filter((each) => each.kind === kind && (line === 'genetic' || isOn(each, day)));
  if (found.length < 2) return found;
  return [...new Map(found.map((each) => [each[otherEnd], each])).values()];
}

/** Whether a relation holds on a day; without a start it always did. */
export function isOn({ start, end }: Relation, day: PlainDate): boolean {
  return (start === undefined || start <= day) && (end === undefined || day < end);
}
