/** A register without its own ids: to see whether two say the same. */
import type { Organisation, Person, Register } from '@jeugd/core';

/** How clients and organisations are told apart in both registers. */
export interface Naming {
  /** The citizen service number of a client; `undefined` for other people. */
  readonly bsnOf: (person: Person) => string | undefined;
  /** The AGB code of an organisation; `undefined` for a municipality. */
  readonly agbOf: (organisation: Organisation) => string | undefined;
}

/**
 * Every record of care and people as one text, sorted. Ids of records fall away; clients are named by their citizen
 * service number, organisations by their AGB code, and people around a client by what is known of them.
 */
export function canonical(register: Register, { bsnOf, agbOf }: Naming): readonly string[] {
  const { persons = [], organisations = [] } = register;
  const nameOf = new Map<string, string>();
  for (const person of persons) {
    const { id: _, bsn: __, name: ___, ...known } = person;
    nameOf.set(person.id, bsnOf(person) ?? sortedText(known));
  }
  for (const each of organisations) nameOf.set(each.id, agbOf(each) ?? `municipality ${each.municipality}`);

  const rows: string[] = [];
  for (const table of tables) {
    for (const record of register[table] ?? []) {
      const { id, bsn: _, name: __, agb: ___, ...fields } = { ...record } as Record<string, unknown>;
      for (const field of references) {
        const value = fields[field];
        if (typeof value === 'string') fields[field] = nameOf.get(value);
      }
      const own = table === 'persons' || table === 'organisations' ? nameOf.get(String(id)) : '';
      rows.push(`${table} ${own} ${sortedText(fields)}`);
    }
  }
  return rows.sort();
}

const tables = ['persons', 'organisations', 'placements', 'trajectories', 'measures', 'relations'] as const;
const references = ['personId', 'fromId', 'toId', 'providerId', 'organisationId'];

function sortedText(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}
