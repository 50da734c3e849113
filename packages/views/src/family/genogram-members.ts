/** Who is in a genogram. */
import type { PlainDate, RegisterIndex } from '@jeugd/core';
import { householdOn, type KinshipKind, kinOf, type NetworkReason } from '@jeugd/core/family-network';
import { couplesOf } from './couples-drawn.js';
import { drawnParentsOf } from './parents-drawn.js';

/** Those to draw. */
export interface Members {
  /** Their ids, the person it is about first, then kin in order of nearness. */
  readonly ids: readonly string[];
  /** The generation of kin below the person it is about. */
  readonly generations: ReadonlyMap<string, number>;
  /** The households of the person it is about, by those who live there. */
  readonly households: readonly (readonly string[])[];
  /** What could not be told. */
  readonly gaps: readonly NetworkReason[];
}

/**
 * The person it is about, its kin to the fourth degree, the other parents of that kin, its step- and foster parents, the
 * partners it and its parents have on the day, and who lives in its households.
 */
export function membersOf(index: RegisterIndex, personId: string, day: PlainDate): Members {
  const kin = kinOf(index, personId, day);
  const household = householdOn(index, personId, day);
  const { parents, gap } = drawnParentsOf(index, personId, day);
  const relatives = kin.isDetermined ? kin.relatives : [];
  const households = household.isDetermined
    ? household.households.map(({ members }) => members.map((each) => each.personId))
    : [];

  const shown = new Set([personId, ...parents.map(({ id }) => id), ...relatives.map(({ id }) => id)]);
  for (const id of [...shown]) for (const other of otherParentsOf(index, id, shown, day)) shown.add(other);
  for (const id of [personId, ...parents.map((each) => each.id)])
    for (const partner of partnersNow(index, id, day)) shown.add(partner);
  for (const id of households.flat()) shown.add(id);

  const isShowable = (id: string): boolean => id === personId || isBornPerson(index, id, day);
  return {
    ids: [...shown].filter(isShowable),
    generations: new Map([
      [personId, 0],
      ...relatives.flatMap(({ id, kind }): [string, number][] => {
        const generation = generationOf[kind];
        return generation === undefined ? [] : [[id, generation]];
      }),
    ]),
    households: households.map((ids) => ids.filter(isShowable)),
    gaps: [
      ...new Set([
        ...(kin.isDetermined ? [] : [kin.because]),
        ...(gap === undefined ? [] : [gap]),
        ...(household.isDetermined ? [] : [household.because]),
      ]),
    ],
  };
}

/** Both parents of a child of whom one is in the picture. */
function otherParentsOf(
  index: RegisterIndex,
  childId: string,
  shown: ReadonlySet<string>,
  day: PlainDate,
): readonly string[] {
  const parents = drawnParentsOf(index, childId, day).parents.filter(({ kind }) => !isSocial.has(kind));
  return parents.some(({ id }) => shown.has(id)) ? parents.map(({ id }) => id) : [];
}

const isSocial: ReadonlySet<string> = new Set(['foster', 'step']);

function partnersNow(index: RegisterIndex, id: string, day: PlainDate): readonly string[] {
  return couplesOf(index, id, day)
    .filter(({ isNow }) => isNow)
    .flatMap(({ ids }) => ids);
}

/** Organisations have no place in a family, nor have those not yet born. Somebody named but not known is shown. */
function isBornPerson(index: RegisterIndex, id: string, day: PlainDate): boolean {
  const person = index.find('persons', id);
  return person === undefined ? index.find('organisations', id) === undefined : person.birthDate <= day;
}

const generationOf: Readonly<Partial<Record<KinshipKind, number>>> = {
  parent: -1,
  child: 1,
  grandparent: -2,
  grandchild: 2,
  'great-grandparent': -3,
  'great-grandchild': 3,
  'full-sibling': 0,
  'maternal-half-sibling': 0,
  'paternal-half-sibling': 0,
  'half-sibling': 0,
  sibling: 0,
  'aunt-or-uncle': -1,
  'niece-or-nephew': 1,
  cousin: 0,
  'great-aunt-or-uncle': -2,
  'great-niece-or-nephew': 2,
};
