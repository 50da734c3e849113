/** The parents and children that the relations name, by law and by descent. */
import { earliest, lastDayOfAll, type PlainDate } from '../../calendar/plain-date.js';
import type { Relation } from '../../people/relation.js';
import type { RegisterIndex } from '../../register/register-index.js';
import { isOn, isRecordedKin } from '../relations.js';

/** In which sense: by law on a day, or by descent, which has no days. */
export type Line = 'legal' | 'genetic';

/** People by line. */
export type ByLine = Readonly<Record<Line, readonly string[]>>;

/**
 * Who descends from whom on a day, and the relations that say so. Made anew for each question: a register of a million
 * people fits in no cache of the machine, so a question looks each person up once and every part of it asks here.
 */
export interface Lineage {
  readonly index: RegisterIndex;
  readonly day: PlainDate;
  /** What was looked up so far. */
  readonly looked: Looked;
}

/** What a question looked up so far. It grows while the question is asked. */
interface Looked {
  readonly above: Map<string, Around>;
  readonly below: Map<string, Around>;
  /** Whether law and descent named the same people each time. */
  isOneLine: boolean;
  /** First day on which one of the answers may be another. */
  until: PlainDate;
}

/** The lineage of a register on a day. */
export function lineageOn(index: RegisterIndex, day: PlainDate): Lineage {
  return { index, day, looked: { above: new Map(), below: new Map(), isOneLine: true, until: lastDayOfAll } };
}

/** The parents of a person, each once. */
export function parentsOf(lineage: Lineage, personId: string): ByLine {
  return aroundOf(lineage, personId, 'above').people;
}

/** The children of a person, each once. */
export function childrenOf(lineage: Lineage, personId: string): ByLine {
  return aroundOf(lineage, personId, 'below').people;
}

/** All relations of others to a person, of any day. */
export function relationsTo(lineage: Lineage, personId: string): readonly Relation[] {
  return aroundOf(lineage, personId, 'above').relations;
}

/** All relations of a person to others, of any day. */
export function relationsFrom(lineage: Lineage, personId: string): readonly Relation[] {
  return aroundOf(lineage, personId, 'below').relations;
}

/** Whether law and descent named the same people each time so far: then one line tells the other. */
export function isOneLine({ looked }: Lineage): boolean {
  return looked.isOneLine;
}

/** Whether on a later day too parents, children and recorded kin are the same, of everybody asked about so far. */
export function stillHoldsOn({ day, looked }: Lineage, laterDay: PlainDate): boolean {
  return day <= laterDay && laterDay < looked.until;
}

function aroundOf({ index, day, looked }: Lineage, personId: string, side: Side): Around {
  const memory = side === 'above' ? looked.above : looked.below;
  const known = memory.get(personId);
  if (known !== undefined) return known;
  const around = aroundAnew(index, personId, side, day);
  memory.set(personId, around);
  looked.isOneLine &&= isSame(around.people);
  looked.until = earliest(looked.until, around.until);
  return around;
}

/** Relations are read from the parent to the child. */
type Side = 'above' | 'below';

/** What the relations on one side of a person say. */
interface Around {
  readonly relations: readonly Relation[];
  readonly people: ByLine;
  /** First day after the day of the question on which parentage by law or recorded kinship begins or ends. */
  readonly until: PlainDate;
}

function aroundAnew(index: RegisterIndex, personId: string, side: Side, day: PlainDate): Around {
  const isAbove = side === 'above';
  const relations = index.of('relations', isAbove ? 'toId' : 'fromId', personId);
  const legal: string[] = [];
  const genetic: string[] = [];
  let until: PlainDate = lastDayOfAll;
  for (const relation of relations) {
    const { kind, start, end } = relation;
    const other = isAbove ? relation.fromId : relation.toId;
    if (kind === 'genetic-parent-of') genetic.push(other);
    if (kind !== 'legal-parent-of' && !isRecordedKin(relation)) continue;
    if (kind === 'legal-parent-of' && isOn(relation, day)) legal.push(other);
    if (start !== undefined && start > day) until = earliest(until, start);
    if (end !== undefined && end > day) until = earliest(until, end);
  }
  return { relations, people: { legal: eachOnce(legal), genetic: eachOnce(genetic) }, until };
}

/** Most people have two parents and few children; one placeholder parent may have thousands. */
function eachOnce(ids: readonly string[]): readonly string[] {
  const [first, second] = ids;
  if (ids.length < 2 || (ids.length === 2 && first !== second)) return ids;
  return [...new Set(ids)];
}

function isSame({ legal, genetic }: ByLine): boolean {
  if (legal.length !== genetic.length) return false;
  if (legal.length < few) return legal.every((id) => genetic.includes(id));
  const inGenetic = new Set(genetic);
  return legal.every((id) => inGenetic.has(id));
}

/** Up to here looking through a list is quicker than making a set of it. */
const few = 8;
