/** The draft of a bundle: who is a patient, and which resource each record becomes. */
import { indexRegister, type Register, type RegisterIndex, type TableName, tableNames } from '@jeugd/core';
import { type Draft, referenceKey, remarkCounter } from './draft.js';
import type { ToFhirOptions } from './options.js';
import { publicIds } from './public-ids.js';

/** The draft of a bundle. */
export function draftOf(
  register: Register,
  { zib, asOf, locale = 'en', profiles = false }: ToFhirOptions,
): Draft {
  const index = indexRegister(register);
  const clients = clientsOf(index);
  const ids = publicIds(new Set(tableNames.flatMap((table) => index.all(table).map(({ id }) => id))));
  const references = new Map<string, string>();
  for (const table of pointedAt) {
    index.all(table).forEach(({ id }, row) => {
      const resourceId = ids.resourceIdOf(table, row, id);
      const key = referenceKey(table, id);
      if (!references.has(key)) references.set(key, `${typeOf(table, clients.has(id))}/${resourceId}`);
    });
  }
  const day = asOf ?? register.about.extractedOn;
  return { index, zib, locale, asOf: day, profiles, ids, references, clients, remarks: remarkCounter() };
}

/** The tables whose resources others point at. */
const pointedAt = ['persons', 'organisations', 'authorisations', 'trajectories'] as const;

function typeOf(table: (typeof pointedAt)[number], isPatient: boolean): string {
  if (table === 'persons') return isPatient ? 'Patient' : 'Person';
  if (table === 'organisations') return 'Organization';
  return table === 'trajectories' ? 'EpisodeOfCare' : 'Condition';
}

/** The tables in which being named makes somebody a patient: a parent has an address and a household too. */
const tablesOfClients = [
  'measures',
  'authorisations',
  'trajectories',
  'placements',
  'homeSpells',
  'observations',
  'events',
] as const satisfies readonly TableName[];

function clientsOf(index: RegisterIndex): ReadonlySet<string> {
  return new Set([
    ...tablesOfClients.flatMap((table) => index.all(table).map(({ personId }) => personId)),
    ...index.all('authorities').map(({ childId }) => childId),
  ]);
}
