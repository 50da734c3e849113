/**
 * Circles of parentage: people who are ancestors of themselves.
 *
 * A circle has a parent who is not older than the child, or whose age nobody knows: only from there it is looked for.
 * Looks at each person and each relation once (Tarjan's strongly connected components, without recursion).
 */
import type { RegisterIndex, Relation } from '@jeugd/core';
import { oncePerRegister } from './once-per-register.js';
import { isParenthood, parenthoodsOf } from './parents.js';

/** The relations of parentage that go round. */
export interface Circles {
  /** All of them. */
  readonly inside: ReadonlySet<Relation>;
  /** One of each circle, or of circles that share people: the one that began last. */
  readonly closing: ReadonlySet<Relation>;
}

/** The circles of a register. */
export const circlesOf: (index: RegisterIndex) => Circles = /* @__PURE__ */ oncePerRegister((index) => {
  const inside = new Set<Relation>();
  const last = new Map<number, Relation>();
  const circleOf = circlesAbove(index, suspects(index));
  for (const [personId, circle] of circleOf) {
    for (const relation of parenthoodsOf(index, personId)) {
      if (circleOf.get(relation.fromId) !== circle) continue;
      inside.add(relation);
      const other = last.get(circle);
      if (other === undefined || isLater(relation, other)) last.set(circle, relation);
    }
  }
  return { inside, closing: new Set(last.values()) };
});

function isLater(one: Relation, other: Relation): boolean {
  const [start, otherStart] = [one.start ?? '', other.start ?? ''];
  return start === otherStart ? one.id > other.id : start > otherStart;
}

/** The children of parents who are not known to be older. */
function suspects(index: RegisterIndex): ReadonlySet<string> {
  const children = new Set<string>();
  for (const relation of index.all('relations')) {
    if (!isParenthood(relation)) continue;
    const parent = index.find('persons', relation.fromId)?.birthDate;
    const child = index.find('persons', relation.toId)?.birthDate;
    if (parent === undefined || child === undefined || parent >= child) children.add(relation.toId);
  }
  return children;
}

/** A person on the way up, with the parents still to visit. */
interface Step {
  readonly id: string;
  readonly parents: readonly string[];
  next: number;
}

/** The number of the circle of each person who is in one, among some people and their ancestors. */
function circlesAbove(index: RegisterIndex, from: Iterable<string>): ReadonlyMap<string, number> {
  const orderOf = new Map<string, number>();
  const lowest = new Map<string, number>();
  const circleOf = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();

  const enter = (id: string): Step => {
    orderOf.set(id, orderOf.size);
    lowest.set(id, orderOf.size - 1);
    open.push(id);
    isOpen.add(id);
    return { id, parents: parenthoodsOf(index, id).map(({ fromId }) => fromId), next: 0 };
  };
  const lower = (id: string, to: number) => lowest.set(id, Math.min(lowest.get(id) ?? to, to));
  const leave = ({ id, parents }: Step): void => {
    const order = orderOf.get(id) ?? 0;
    if (lowest.get(id) !== order) return;
    const members = open.splice(open.lastIndexOf(id));
    for (const member of members) isOpen.delete(member);
    if (members.length > 1 || parents.includes(id)) for (const member of members) circleOf.set(member, order);
  };

  for (const start of from) {
    if (orderOf.has(start)) continue;
    const path = [enter(start)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const parent = step.parents[step.next];
      step.next += 1;
      if (parent === undefined) {
        path.pop();
        leave(step);
        const below = path.at(-1);
        if (below !== undefined) lower(below.id, lowest.get(step.id) ?? 0);
      } else if (!orderOf.has(parent)) path.push(enter(parent));
      else if (isOpen.has(parent)) lower(step.id, orderOf.get(parent) ?? 0);
    }
  }
  return circleOf;
}
