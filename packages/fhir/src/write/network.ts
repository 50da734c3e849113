/** Who stands around which child, sorted by what FHIR makes of it: contact person, member of a care team, or neither. */
import type { Relation } from '@jeugd/core';
import { fhirPeriodOf } from '../r4/period.js';
import type { FhirResource, Reference } from '../r4/types.js';
import { type Participant, participantByRecord, participantByRelation } from './care-teams.js';
import { conceptOf } from './concepts.js';
import type { Tie } from './contact-persons.js';
import { type Draft, hasCome, referenceKey, referenceTo } from './draft.js';
import { metaOf } from './meta.js';
import { isClient, ownIdentifier } from './people.js';

/** The people and organisations around the children of a register. */
export interface Network {
  /** Contact persons, one for each pair. */
  readonly ties: readonly Tie[];
  /** The members of each child's care team. */
  readonly teams: ReadonlyMap<string, readonly Participant[]>;
  /** Professionals: a Practitioner and, for each relation, a PractitionerRole. */
  readonly professionals: readonly FhirResource[];
  /** The professionals that somebody is. */
  readonly professionalOf: ReadonlyMap<string, Reference>;
  /** Relations between people of whom the second is no patient, by the first: they stand in an extension. */
  readonly others: ReadonlyMap<string, readonly Relation[]>;
}

/** Sorts the relations, authority and measures of a register. */
export function networkOf(draft: Draft): Network {
  const ties = new Map<string, Tie>();
  const teams = new Map<string, Participant[]>();
  const professionals: FhirResource[] = [];
  const professionalOf = new Map<string, Reference>();
  const others = new Map<string, Relation[]>();
  const isOrganisation = (id: string) => draft.references.has(referenceKey('organisations', id));

  const tieOf = (fromId: string, toId: string): Tie => {
    const key = JSON.stringify([fromId, toId]);
    const tie = ties.get(key) ?? { fromId, toId, relations: [], authorities: [] };
    ties.set(key, tie);
    return tie;
  };
  const join = (childId: string, participant: Participant): void => {
    teams.set(childId, [...(teams.get(childId) ?? []), participant]);
  };

  draft.index.all('relations').forEach((relation, row) => {
    const { fromId, toId, kind } = relation;
    if (!isClient(draft, toId)) {
      const isKnown = isOrganisation(fromId) || draft.references.has(referenceKey('persons', fromId));
      if (isKnown) others.set(fromId, [...(others.get(fromId) ?? []), relation]);
      else draft.remarks.add('relation-not-carried');
    } else if (isOrganisation(fromId)) {
      join(toId, participantByRelation(draft, relation, referenceTo(draft, 'organisations', fromId)));
    } else if (kind === 'professional-for') {
      const [practitioner, role] = professionalResources(draft, relation, row);
      if (!professionalOf.has(fromId)) professionals.push(practitioner);
      professionalOf.set(fromId, { reference: `Practitioner/${practitioner.id}` });
      professionals.push(role);
      join(toId, participantByRelation(draft, relation, { reference: `PractitionerRole/${role.id}` }));
    } else tieOf(fromId, toId).relations.push(relation);
  });

  for (const authority of draft.index.all('authorities')) {
    const { childId, holderId, kind, end } = authority;
    if (!isClient(draft, childId)) continue;
    if (isOrganisation(holderId)) {
      const member = referenceTo(draft, 'organisations', holderId);
      join(
        childId,
        participantByRecord(draft, { list: 'authorities', code: kind }, member, fhirPeriodOf(authority)),
      );
    } else if (!hasCome(draft, end)) tieOf(holderId, childId).authorities.push(authority);
  }
  for (const measure of draft.index.all('measures')) {
    const { personId, organisationId, kind } = measure;
    if (organisationId === undefined || !isClient(draft, personId)) continue;
    const member = referenceTo(draft, 'organisations', organisationId);
    join(
      personId,
      participantByRecord(draft, { list: 'measures', code: kind }, member, fhirPeriodOf(measure)),
    );
  }
  return { ties: [...ties.values()], teams, professionals, professionalOf, others };
}

/** A professional and what that professional is to one child. No UZI role code fits: the role stands in our own code and in words. */
function professionalResources(
  draft: Draft,
  { id, fromId, role }: Relation,
  row: number,
): readonly [FhirResource, FhirResource] {
  const personal = draft.references.get(referenceKey('persons', fromId))?.split('/')[1];
  const practitionerId = personal ?? `persons.relation-${row + 1}`;
  const own = role === undefined ? undefined : ({ list: 'roles', code: role } as const);
  return [
    { resourceType: 'Practitioner', id: practitionerId, identifier: [ownIdentifier(draft, fromId)] },
    {
      resourceType: 'PractitionerRole',
      id: draft.ids.resourceIdOf('relations', row, id),
      ...metaOf(draft, 'professional'),
      practitioner: { reference: `Practitioner/${practitionerId}` },
      ...(own !== undefined && { code: [conceptOf(draft, { own })] }),
    },
  ];
}
