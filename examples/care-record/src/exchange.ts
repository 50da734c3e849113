/** A register as FHIR and back, and what did not come back. */
import type { Finding, Records, Register } from '@jeugd/core';
import { carriedTables, fromFhir, toFhir, type ZibRelease } from '@jeugd/fhir';

/** How an exchange went. */
export interface Exchange {
  /** Resources by type, in the order in which they first stand in the bundle. */
  readonly resources: ReadonlyMap<string, number>;
  /** Records that came back with every field, by table. */
  readonly same: ReadonlyMap<string, number>;
  /** Records that came back otherwise or not at all: none, if all is well. */
  readonly different: readonly string[];
  /** What reading found. */
  readonly findings: readonly Finding[];
}

/** Writes a register as JSON of FHIR R4, reads it, and compares record by record. */
export function exchange(register: Register, zib: ZibRelease): Exchange {
  const bundle = toFhir(register, { zib });
  const back = fromFhir(JSON.parse(JSON.stringify(bundle)));
  const resources = new Map<string, number>();
  for (const { resource } of bundle.entry ?? []) {
    resources.set(resource.resourceType, (resources.get(resource.resourceType) ?? 0) + 1);
  }
  const different: string[] = [];
  const same = new Map<string, number>();
  for (const table of carriedTables) {
    const returned = new Map((back.register[table] ?? []).map((record) => [record.id, contentOf(record)]));
    for (const record of register[table] ?? []) {
      if (returned.get(record.id) === contentOf(record)) same.set(table, (same.get(table) ?? 0) + 1);
      else different.push(`${table} ${record.id}`);
      returned.delete(record.id);
    }
    different.push(...[...returned.keys()].map((id) => `${table} ${id} (new)`));
  }
  return { resources, same, different, findings: back.findings };
}

/** The fields of a record, in the order of their names. */
function contentOf(record: Records[keyof Records]): string {
  return JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
