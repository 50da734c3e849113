/** The resources of a bundle, in the order in which they stand in it. */
import { isBsn, type Records } from '@jeugd/core';
import type { carriedTables } from '../names/carried-tables.js';
import type { FhirResource, Reference } from '../r4/types.js';
import { placementResource, trajectoryResource } from './care.js';
import { careTeamResource } from './care-teams.js';
import { contactPersonResource } from './contact-persons.js';
import { type Draft, referenceToParty } from './draft.js';
import { authorisationResource, authorityResource, measureResource } from './legal.js';
import type { Network } from './network.js';
import { organisationResource } from './organisations.js';
import { personResource } from './people.js';
import { relationExtension } from './relation-extension.js';

/** Persons and organisations, and who they are to each other. */
export function peopleOf(draft: Draft, network: Network): readonly FhirResource[] {
  const contacts = network.ties.map((tie, at) => ({
    fromId: tie.fromId,
    resource: contactPersonResource(draft, tie, `contact-${at + 1}`),
  }));
  const standsAs = new Map<string, Reference[]>();
  const link = (id: string, reference: Reference): void => {
    standsAs.set(id, [...(standsAs.get(id) ?? []), reference]);
  };
  for (const { fromId, resource } of contacts) link(fromId, { reference: `RelatedPerson/${resource.id}` });
  for (const [id, reference] of network.professionalOf) {
    if (!draft.clients.has(id)) link(id, reference); // a Patient can be linked to a contact person only
  }
  for (const { bsn } of draft.index.all('persons')) {
    if (bsn !== undefined && !isBsn(bsn)) draft.remarks.add('number-not-right');
  }
  return [
    ...built(draft, 'persons', (person, id) =>
      withRelations(
        draft,
        network,
        person.id,
        personResource(draft, person, id, standsAs.get(person.id) ?? []),
      ),
    ),
    ...built(draft, 'organisations', (organisation, id) =>
      withRelations(draft, network, organisation.id, organisationResource(draft, organisation, id)),
    ),
    ...contacts.map(({ resource }) => resource),
    ...network.professionals,
    ...[...network.teams].map(([childId, members], at) =>
      careTeamResource(draft, childId, members, `team-${at + 1}`),
    ),
  ];
}

/** Law and care. */
export function recordsOf(draft: Draft): readonly FhirResource[] {
  return [
    ...built(draft, 'authorities', (each, id) => authorityResource(draft, each, id)),
    ...built(draft, 'measures', (each, id) => measureResource(draft, each, id)),
    ...built(draft, 'authorisations', (each, id) => authorisationResource(draft, each, id)),
    ...built(draft, 'trajectories', (each, id) => trajectoryResource(draft, each, id)),
    ...built(draft, 'placements', (each, id) => placementResource(draft, each, id)),
  ];
}

/** A resource for each record of a table. */
function built<Table extends (typeof carriedTables)[number]>(
  draft: Draft,
  table: Table,
  build: (record: Records[Table], resourceId: string) => FhirResource,
): readonly FhirResource[] {
  return draft.index
    .all(table)
    .map((record, row) => build(record, draft.ids.resourceIdOf(table, row, record.id)));
}

/** The relations of somebody to people who are no patients: FHIR has no place for them. */
function withRelations(draft: Draft, { others }: Network, id: string, resource: FhirResource): FhirResource {
  const relations = others.get(id) ?? [];
  const isFirst = referenceToParty(draft, id).reference === `${resource.resourceType}/${resource.id}`;
  if (relations.length === 0 || !isFirst) return resource; // of two records with one id the first has them
  const extensions = relations.map((each) =>
    relationExtension(draft, each, referenceToParty(draft, each.toId)),
  );
  const { extension = [] } = resource as { readonly extension?: readonly unknown[] };
  return { ...resource, extension: [...extension, ...extensions] };
}
