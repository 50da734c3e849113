/**
 * Parentage: whose child somebody is. Three facts stand apart: parentage (here), authority (`holdersOfAuthority`) and
 * who actually raises the child (`raisedByOn`).
 */

import { contains } from '../../calendar/period.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import { isFosterCare } from '../../care-forms/index.js';
import type { Relation } from '../../people/relation.js';
import { knownPeriodOf } from '../../register/dated.js';
import type { RegisterIndex } from '../../register/register-index.js';
import { isOn, isParenthood } from '../relations.js';
import { type Undetermined, undetermined } from '../undetermined.js';
import { type Lineage, lineageOn, relationsTo } from './parents.js';

/**
 * In which sense somebody is a parent: by descent, by giving birth, by law, by adoption, as the partner of a parent, or
 * by fostering. One person may be a parent in several.
 *
 * @dutch soorten ouderschap
 */
export type ParentTie = 'genetic' | 'birth' | 'legal' | 'adoptive' | 'step' | 'foster';

/**
 * A parent of a child on a day.
 *
 * @dutch ouder
 */
export interface ParentOnDay {
  /** Who. */
  readonly parentId: string;
  /** In which senses, in the order of {@link ParentTie}. */
  readonly ties: readonly ParentTie[];
  /** The first day of each that has one. */
  readonly since: Readonly<Partial<Record<ParentTie, PlainDate>>>;
}

/**
 * The parents of a child on a day.
 *
 * @dutch ouderschap op een dag
 */
export interface Parentage {
  /** There is an answer. */
  readonly isDetermined: true;
  /** Everybody who is a parent in some sense, in order of id. */
  readonly parents: readonly ParentOnDay[];
}

/**
 * The parents of a child on a day, in every sense. Descent has no days; parentage by law holds from its first day to the
 * day it ends, as after an adoption. A foster parent has a contract for the child on that day, or raises it during foster
 * care. Somebody recorded as giving birth (basis `birth`) is a parent by law too.
 *
 * Not determinable when the register has no relations, or names more than two parents by descent, or by law on that day.
 *
 * @dutch ouderschap
 * @example
 * const index = indexRegister({
 *   about: { version: '1' },
 *   relations: [
 *     { id: 'r1', fromId: 'm1', toId: 'c1', kind: 'legal-parent-of', basis: 'birth', start: '2012-03-01' },
 *     { id: 'r2', fromId: 's1', toId: 'c1', kind: 'step-parent-of', start: '2020-01-01' },
 *   ],
 * });
 * const found = parentageOn(index, 'c1', '2024-06-01');
 * found.isDetermined && found.parents.map(({ parentId, ties }) => [parentId, ...ties]); // [['m1', 'birth', 'legal'], ['s1', 'step']]
 */
export function parentageOn(index: RegisterIndex, childId: string, day: PlainDate): Parentage | Undetermined {
  return parentageIn(lineageOn(index, day), childId);
}

/** The parents of a child, from a lineage that other parts of a question ask too. */
export function parentageIn(lineage: Lineage, childId: string): Parentage | Undetermined {
  const { index, day } = lineage;
  if (!index.has('relations')) return undetermined('relations-unknown');
  const relations = relationsTo(lineage, childId);
  const genetic = onePerParent(relations.filter(({ kind }) => kind === 'genetic-parent-of'));
  if (genetic.length > 2) return undetermined('more-than-two-genetic-parents');
  const legal = onePerParent(relations.filter((each) => each.kind === 'legal-parent-of' && isOn(each, day)));
  if (legal.length > 2) return undetermined('more-than-two-legal-parents');
  const facts = [
    ...genetic.map(({ fromId }) => factOf('genetic', fromId)),
    ...legal.flatMap((relation) => legalFacts(relation)),
    ...stepParentsOf(lineage, childId).map(({ fromId, start }) => factOf('step', fromId, start)),
    ...fosterParentsOf(lineage, childId).map(({ carerId, start }) => factOf('foster', carerId, start)),
  ];
  const parents = new Map<string, { ties: ParentTie[]; since: Partial<Record<ParentTie, PlainDate>> }>();
  for (const { tie, parentId, start } of facts) {
    const parent = parents.get(parentId) ?? { ties: [], since: {} };
    parents.set(parentId, parent);
    if (!parent.ties.includes(tie)) parent.ties.push(tie);
    if (start !== undefined) parent.since[tie] ??= start;
  }
  const inOrder = [...parents].sort(([a], [b]) => (a < b ? -1 : 1));
  return { isDetermined: true, parents: inOrder.map(([parentId, each]) => ({ parentId, ...each })) };
}

function onePerParent(relations: readonly Relation[]): readonly Relation[] {
  return [...new Map(relations.map((each) => [each.fromId, each])).values()];
}

interface ParentFact {
  readonly tie: ParentTie;
  readonly parentId: string;
  readonly start: PlainDate | undefined;
}

function factOf(tie: ParentTie, parentId: string, start?: PlainDate): ParentFact {
  return { tie, parentId, start };
}

function legalFacts({ fromId, basis, start }: Relation): ParentFact[] {
  const legal = factOf('legal', fromId, start);
  if (basis === 'birth') return [factOf('birth', fromId, start), legal];
  return basis === 'adoption' ? [legal, factOf('adoptive', fromId, start)] : [legal];
}

/** The relations that make step-parents of a child. */
export function stepParentsOf(lineage: Lineage, childId: string): readonly Relation[] {
  return relationsTo(lineage, childId).filter(
    (relation) => relation.kind === 'step-parent-of' && isOn(relation, lineage.day),
  );
}

/** The foster parents of a child: by contract, or raising it during foster care without being its parent. */
export function fosterParentsOf(
  lineage: Lineage,
  childId: string,
): readonly { readonly carerId: string; readonly start: PlainDate | undefined }[] {
  const { index, day } = lineage;
  const byContract = index
    .of('fosterContracts', 'childId', childId)
    .filter((contract) => contains(contract, day))
    .map(({ carerId, start }) => ({ carerId, start }));
  if (!isInFosterCare(index, childId, day)) return byContract;
  const relations = relationsTo(lineage, childId).filter((relation) => isOn(relation, day));
  const parents = new Set(relations.filter(isParenthood).map(({ fromId }) => fromId));
  const raising = relations
    .filter(({ kind, fromId }) => kind === 'raises' && !parents.has(fromId))
    .filter(({ fromId }) => index.find('organisations', fromId) === undefined)
    .map(({ fromId, start }) => ({ carerId: fromId, start }));
  return [...byContract, ...raising];
}

function isInFosterCare(index: RegisterIndex, childId: string, day: PlainDate): boolean {
  return index
    .of('placements', 'personId', childId)
    .some((placement) => isFosterCare(placement.careForm) && contains(knownPeriodOf(placement), day));
}
