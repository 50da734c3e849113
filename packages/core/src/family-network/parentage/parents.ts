/** The parents and children that the relations name, by law and by descent. */
import type { PlainDate } from '../../calendar/plain-date.js';
import type { Relation } from '../../people/relation.js';
import type { RegisterIndex } from '../../register/register-index.js';

/** In which sense: by law on a day, or by descent, which has no days. */
export type Line = 'legal' | 'genetic';

/** People by line. */
export type ByLine = Readonly<Record<Line, readonly string[]>>;

/** Who descends from whom on a day. Looks each person up once, so it is made anew for each question. */
export interface Lineage {
  /** The parents of a person, each once. */
  parentsOf(personId: string): ByLine;
  /** The children of a person, each once. */
  childrenOf(personId: string): ByLine;
}

/** The lineage of a register on a day. */
export function lineageOn(index: RegisterIndex, day: PlainDate): Lineage {
  const above = new Map<string, ByLine>();
  const below = new Map<string, ByLine>();
  return {
    parentsOf: (id) => {
      const known = above.get(id);
      if (known !== undefined) return known;
      const parents = byLine(index.of('relations', 'toId', id), 'fromId', day);
      above.set(id, parents);
      return parents;
    },
    childrenOf: (id) => {
      const known = below.get(id);
      if (known !== undefined) return known;
      const children = byLine(index.of('relations', 'fromId', id), 'toId', day);
      below.set(id, children);
      return children;
    },
  };
}

function byLine(relations: readonly Relation[], otherEnd: 'fromId' | 'toId', day: PlainDate): ByLine {
  const legal: string[] = [];
  const genetic: string[] = [];
  for (const relation of relations) {
    const other = relation[otherEnd];
    if (relation.kind === 'legal-parent-of' && isOn(relation, day)) addOnce(legal, other);
    else if (relation.kind === 'genetic-parent-of') addOnce(genetic, other);
  }
  return { legal, genetic };
}

function addOnce(ids: string[], id: string): void {
  if (!ids.includes(id)) ids.push(id);
}

/** Whether a relation holds on a day; without a start it always did. */
export function isOn({ start, end }: Relation, day: PlainDate): boolean {
  return (start === undefined || start <= day) && (end === undefined || day < end);
}
