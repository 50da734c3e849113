/** From a register to a bundle of FHIR R4. */
import { type Register, tableNames } from '@jeugd/core';
import { carriedTables, isCarried } from '../names/carried-tables.js';
import type { FhirBundle, FhirResource } from '../r4/types.js';
import { draftOf } from './draft-of.js';
import { networkOf } from './network.js';
import { checked, type ToFhirOptions } from './options.js';
import { outcomeResource } from './outcome.js';
import { peopleOf, recordsOf } from './resources.js';

/**
 * A register as a FHIR R4 bundle, in the codes of a release of the zibs.
 *
 * Who receives help, or is under authority or a measure, is a Patient; anybody else a Person, and a RelatedPerson of each child
 * to whom it has a relation. An organisation is an Organization, and where it stands around a child a member of the CareTeam.
 * Authority, measures and authorisations are Conditions, a trajectory is an EpisodeOfCare, a placement an Encounter. What has no
 * published code has ours (`urn:jeugd:codes:…`) and a note; a field without an element is an extension. {@link carriedTables} come
 * back from `fromFhir`; an OperationOutcome says what did not come along.
 *
 * Ends are inclusive in FHIR: one day is taken off, here only. A BSN stands in `identifier` alone; an id or word that may hold
 * one is replaced or left out.
 *
 * @dutch register naar FHIR
 * @throws {JeugdError} `fhir/invalid-option` when the release is unknown or `asOf` is no day
 * @example
 * const bundle = toFhir(
 *   {
 *     about: { version: '1' },
 *     persons: [{ id: 'c1', birthDate: '2012-03-01' }],
 *     measures: [{ id: 'm1', personId: 'c1', kind: 'ots', start: '2024-03-01', end: '2025-03-01' }],
 *   },
 *   { zib: '2024' },
 * );
 * bundle.entry?.map(({ resource }) => resource.resourceType); // ['OperationOutcome', 'Patient', 'Condition']
 * bundle.entry?.[2]?.resource['abatementDateTime']; // '2025-02-28'
 */
export function toFhir(register: Register, options: ToFhirOptions): FhirBundle {
  const draft = draftOf(register, checked(options));
  const network = networkOf(draft);
  const resources = [...peopleOf(draft, network), ...recordsOf(draft)];
  for (const table of tableNames) {
    const count = register[table]?.length ?? 0;
    if (count > 0 && !isCarried(table)) draft.remarks.add('table-not-carried', table, count);
  }
  if (draft.ids.replaced() > 0) draft.remarks.add('id-replaced', undefined, draft.ids.replaced());
  const carried = carriedTables.reduce((sum, table) => sum + (register[table]?.length ?? 0), 0);
  const outcome = outcomeResource(draft, register.about, carried);
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [outcome, ...resources].map((resource) => entryOf(resource, options.base)),
  };
}

function entryOf(resource: FhirResource, base: string | undefined) {
  return base === undefined
    ? { resource }
    : { fullUrl: `${base}/${resource.resourceType}/${resource.id}`, resource };
}
