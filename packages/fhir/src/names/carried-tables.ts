/** Which tables of a register go through FHIR. */
import type { TableName } from '@jeugd/core';

/**
 * The tables that a bundle carries, whole. Of the others it says how many records it left out.
 *
 * @dutch tabellen in FHIR
 */
export const carriedTables = [
  'persons',
  'organisations',
  'relations',
  'authorities',
  'measures',
  'authorisations',
  'trajectories',
  'placements',
] as const satisfies readonly TableName[];

/** Whether a bundle carries a table. */
export function isCarried(table: TableName): boolean {
  return carriedTables.some((each) => each === table);
}
