/** Who of the own network might raise a child when its parents cannot. */
import { ageOn } from '../../calendar/age.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import { isPastLegalAge } from '../../legal/law/legal-birthday.js';
import { hasDied } from '../../people/alive.js';
import type { RelationKind } from '../../people/kinds.js';
import type { RegisterIndex } from '../../register/register-index.js';
import { kinIn } from '../kinship/kin-of.js';
import type { KinshipKind } from '../kinship/kinship.js';
import { parentageIn } from '../parentage/parentage-on.js';
import { type Lineage, lineageOn, relationsFrom, relationsTo } from '../parentage/parents.js';
import { isMutual, isOn } from '../relations.js';
import { type Undetermined, undetermined } from '../undetermined.js';

/**
 * Somebody who might raise the child.
 *
 * @dutch mogelijke netwerkpleegouder
 */
export interface PossibleCarer {
  /** Who. */
  readonly id: string;
  /** What kin it is to the child; absent for others of the network. */
  readonly kinship?: KinshipKind;
  /** The relations with the child on record, in alphabetical order. */
  readonly relations: readonly RelationKind[];
  /** Age in whole years; absent when the register does not know the person. */
  readonly age?: number;
  /** Whether it raises the child already. */
  readonly raisesNow: boolean;
  /** What speaks against it on record. */
  readonly concerns: readonly ('conflict' | 'age-unknown')[];
}

/**
 * Those who might raise a child.
 *
 * @dutch mogelijke netwerkpleegouders
 */
export interface PossibleCarers {
  /** There is an answer. */
  readonly isDetermined: true;
  /** Kin first, the nearest before the further; then the others, in order of id. */
  readonly carers: readonly PossibleCarer[];
}

/**
 * The people of the own network who could be asked on a day to raise a child: kin to the fourth degree, and who
 * mentors, supports, raises or has contact with it. A list to start from, not a judgement: preparation, a statement of no
 * objection and the match are for the provider (Jeugdwet 5.1).
 *
 * Left out: parents and step-parents (they are no foster parents), children of the child, the dead, those too young for a
 * foster contract (21) on that day, professionals and organisations, and those with whom contact is cut off. Somebody in conflict with the child,
 * or whose age is unknown, is listed with that concern.
 *
 * Not determinable when parentage or kinship is not.
 *
 * @dutch wie uit het netwerk kan opvoeden
 * @example
 * const index = indexRegister({
 *   about: { version: '1' },
 *   persons: [{ id: 'c1', birthDate: '2012-03-01' }, { id: 'g1', birthDate: '1958-05-05' }],
 *   relations: [
 *     { id: 'r1', fromId: 'g1', toId: 'm1', kind: 'legal-parent-of' },
 *     { id: 'r2', fromId: 'm1', toId: 'c1', kind: 'legal-parent-of' },
 *   ],
 * });
 * const found = possibleNetworkCarers(index, 'c1', '2024-06-01');
 * found.isDetermined && found.carers.map(({ id, kinship, age }) => [id, kinship, age]); // [['g1', 'grandparent', 66]]
 */
export function possibleNetworkCarers(
  index: RegisterIndex,
  childId: string,
  day: PlainDate,
): PossibleCarers | Undetermined {
  const lineage = lineageOn(index, day);
  const parentage = parentageIn(lineage, childId);
  if (!parentage.isDetermined) return parentage;
  const kin = kinIn(lineage, childId);
  if (!kin.isDetermined) return kin;
  if (index.find('persons', childId) === undefined) return undetermined('person-unknown');
  const relations = relationsWith(lineage, childId);
  const kinship = new Map(kin.relatives.map(({ id, kind }) => [id, kind]));
  const parents = new Set(
    parentage.parents.filter(({ ties }) => ties.some((tie) => tie !== 'foster')).map((each) => each.parentId),
  );
  const carers = [...new Set([...kinship.keys(), ...relations.keys()])]
    .filter((id) => !parents.has(id) && index.find('organisations', id) === undefined)
    .map((id) => carerOf(index, id, kinship.get(id), relations.get(id) ?? new Set(), day))
    .filter((carer) => carer !== undefined);
  const others = carers.filter((carer) => carer.kinship === undefined);
  const byId = [...others].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { isDetermined: true, carers: [...carers.filter((carer) => carer.kinship !== undefined), ...byId] };
}

/** The relations of others with the child that hold on the day, whichever way they read. */
function relationsWith(lineage: Lineage, childId: string): ReadonlyMap<string, ReadonlySet<RelationKind>> {
  const relations = new Map<string, Set<RelationKind>>();
  const note = (id: string, kind: RelationKind) => {
    const kinds = relations.get(id) ?? new Set();
    relations.set(id, kinds.add(kind));
  };
  for (const relation of relationsTo(lineage, childId)) {
    if (isOn(relation, lineage.day)) note(relation.fromId, relation.kind);
  }
  for (const relation of relationsFrom(lineage, childId)) {
    if (isOn(relation, lineage.day) && isMutual(relation)) note(relation.toId, relation.kind);
  }
  return relations;
}

/** Relations that bring somebody into the own network. */
const near: ReadonlySet<RelationKind> = new Set(['mentor-of', 'supports', 'raises', 'contact-with']);

function carerOf(
  index: RegisterIndex,
  id: string,
  kinship: KinshipKind | undefined,
  relations: ReadonlySet<RelationKind>,
  day: PlainDate,
): PossibleCarer | undefined {
  const isNear = kinship !== undefined || [...relations].some((kind) => near.has(kind));
  if (!isNear || relations.has('cut-off-from') || relations.has('professional-for')) return undefined;
  if (kinship === 'child' || kinship === 'grandchild' || kinship === 'great-grandchild') return undefined;
  const person = index.find('persons', id);
  if (hasDied(person, day)) return undefined;
  const age = person && ageOn(person.birthDate, day);
  if (person !== undefined && !isPastLegalAge('foster-carer', person.birthDate, day)) return undefined;
  return {
    id,
    ...(kinship !== undefined && { kinship }),
    relations: [...relations].sort(),
    ...(age !== undefined && { age }),
    raisesNow: relations.has('raises'),
    concerns: [
      ...(relations.has('conflict-with') ? (['conflict'] as const) : []),
      ...(age === undefined ? (['age-unknown'] as const) : []),
    ],
  };
}
