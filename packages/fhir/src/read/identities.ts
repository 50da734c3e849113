/** Who is who in a bundle: which record each resource is or speaks of. */
import type { TableName } from '@jeugd/core';
import { idSystem, systems } from '../names/systems.js';
import type { Entry } from './entry.js';

/** Answers who is who. */
export interface Identities {
  /** The entry that a reference names: by its full address, or by type and id. */
  find(reference: string): Entry | undefined;
  /** The id of the record of an entry. */
  idOf(entry: Entry): string | undefined;
  /** The id of the person with a number. */
  idOfBsn(bsn: string): string | undefined;
}

/** The tables of which a resource may be a record. */
const tablesOf: Readonly<Record<string, readonly TableName[]>> = {
  Patient: ['persons'],
  Person: ['persons'],
  RelatedPerson: ['persons'],
  Practitioner: ['persons'],
  Organization: ['organisations'],
  Condition: ['measures', 'authorisations', 'authorities'],
  EpisodeOfCare: ['trajectories'],
  Encounter: ['placements'],
};

/** Who is who among the entries. A person with the same BSN, or to whom a link leads, is one person. */
export function identitiesOf(entries: readonly Entry[]): Identities {
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    for (const name of [entry.fullUrl, entry.id === undefined ? undefined : `${entry.type}/${entry.id}`]) {
      if (name !== undefined && !byName.has(name)) byName.set(name, entry);
    }
  }
  const find = (reference: string) => byName.get(reference.replace(/\/_history\/.*$/, ''));
  const sameAs = linksIn(entries, find);
  const known = new Map<Entry, string>();
  const byBsn = new Map<string, string>();

  const idOf = (entry: Entry): string | undefined => {
    const before = known.get(entry);
    if (before !== undefined) return before;
    if (entry.type === 'PractitionerRole') {
      const behind = find(peekReference(entry.resource, 'practitioner') ?? '');
      return behind?.type === 'Practitioner' ? idOf(behind) : undefined;
    }
    const tables = tablesOf[entry.type];
    if (tables === undefined) return undefined;
    const bsn = tables[0] === 'persons' ? peekIdentifier(entry.resource, systems.bsn) : undefined;
    const other = sameAs.get(entry);
    const id =
      tables
        .map((table) => peekIdentifier(entry.resource, idSystem(table)))
        .find((each) => each !== undefined) ??
      (other && idOf(other)) ??
      (bsn === undefined ? undefined : byBsn.get(bsn)) ??
      (entry.id === undefined ? `entry/${entry.position}` : `${entry.type}/${entry.id}`);
    known.set(entry, id);
    if (bsn !== undefined && !byBsn.has(bsn)) byBsn.set(bsn, id);
    return id;
  };

  // Patients first: whoever has the number of one is that patient.
  for (const type of ['Patient', 'Person', 'RelatedPerson']) {
    for (const entry of entries) if (entry.type === type) idOf(entry);
  }
  return { find, idOf, idOfBsn: (bsn) => byBsn.get(bsn) };
}

/** Contact persons and professionals by the patient or person that links to them, and a Person by the Patient it links to. */
function linksIn(entries: readonly Entry[], find: Identities['find']): ReadonlyMap<Entry, Entry> {
  const links = new Map<Entry, Entry>();
  for (const entry of entries) {
    if (entry.type !== 'Patient' && entry.type !== 'Person') continue;
    for (const link of listIn(entry.resource, 'link')) {
      const other = find(peekReference(link, entry.type === 'Patient' ? 'other' : 'target') ?? '');
      if (other?.type === 'RelatedPerson' || other?.type === 'Practitioner') links.set(other, entry);
      else if (other?.type === 'Patient' && entry.type === 'Person') links.set(entry, other);
    }
  }
  return links;
}

/** Looks into plain JSON: who is who is asked before anything counts as read. */
function valueIn(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function textIn(value: unknown, name: string): string | undefined {
  const text = valueIn(value, name);
  return typeof text === 'string' && text !== '' ? text : undefined;
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = valueIn(value, name);
  return Array.isArray(list) ? list : [];
}

function peekReference(value: unknown, name: string): string | undefined {
  return textIn(valueIn(value, name), 'reference');
}

function peekIdentifier(value: unknown, system: string): string | undefined {
  return textIn(
    listIn(value, 'identifier').find((each) => valueIn(each, 'system') === system),
    'value',
  );
}
