/**
 * A family as the form knows it, and the register that it is.
 */
import type { HouseholdSpell, Person, Register, Relation } from '@jeugd/core';
import type { Relative } from './relative.js';

/** A member of the family, with an id. */
export interface Member extends Relative {
  readonly id: string;
}

/** The child, and who was added, in that order. */
export interface Family {
  readonly child: Pick<Person, 'id' | 'birthDate' | 'sex'>;
  readonly members: readonly Member[];
}

/** An invented family to begin with. */
export const exampleFamily: Family = {
  child: { id: 'child', birthDate: '2014-05-06', sex: 'female' },
  members: [
    {
      ...{ id: 'mother', tie: 'parent-of', toId: 'child', birthDate: '1988-02-11', sex: 'female' },
      livesWithChild: true,
    },
  ],
};

/** Adds a member under an id that nobody has. */
export function withMember(family: Family, relative: Relative): Family {
  const taken = new Set(family.members.map(({ id }) => id));
  let number = family.members.length + 1;
  while (taken.has(`m${number}`)) number += 1;
  return { ...family, members: [...family.members, { ...relative, id: `m${number}` }] };
}

/** Takes a member out, and who was there only through that member. */
export function withoutMember(family: Family, id: string): Family {
  const gone = new Set([id]);
  const members = family.members.filter((member) => {
    if (gone.has(member.toId)) gone.add(member.id);
    return !gone.has(member.id);
  });
  return { ...family, members };
}

/** The same family in the records of a register. */
export function registerOf({ child, members }: Family): Register {
  const persons = [child, ...members.map(({ id, birthDate, sex }) => ({ id, birthDate, sex }))];
  const relations: Relation[] = [];
  for (const member of members) relations.push(...relationsOf(member, relations));
  const atHome = [child, ...members.filter(({ livesWithChild }) => livesWithChild)];
  return {
    about: { version: '1' },
    persons,
    relations,
    householdSpells: atHome.map(
      ({ id, birthDate }): HouseholdSpell => ({
        ...{ id: `lives-${id}`, personId: id, householdId: 'home', start: birthDate },
      }),
    ),
  };
}

/** The relations that a tie stands for. A brother or sister has the parents of the other, as far as they are known. */
function relationsOf({ id, tie, toId }: Member, known: readonly Relation[]): readonly Relation[] {
  if (tie === 'parent-of') return [{ id: `${id}-${toId}`, fromId: id, toId, kind: 'legal-parent-of' }];
  if (tie === 'partner-of') return [{ id: `${id}-${toId}`, fromId: id, toId, kind: 'partner-of' }];
  const parents = known.filter((relation) => relation.kind === 'legal-parent-of' && relation.toId === toId);
  if (parents.length === 0) return [{ id: `${id}-${toId}`, fromId: id, toId, kind: 'sibling-of' }];
  return parents.map(({ fromId, kind }) => ({ id: `${id}-${fromId}`, fromId, toId: id, kind }));
}
