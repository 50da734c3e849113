/** Kinds of measure, authorisation and authority as codes of the zibs, and back. */
import type { AuthorisationKind, AuthorityKind, MeasureKind } from '@jeugd/core';
import { systems } from '../names/systems.js';
import type { ZibRelease } from '../names/zib.js';
import type { Coded } from './coded.js';
import { type LegalConcept, legalConcepts } from './legal-concepts.js';

/** A kind of record about the law, and its table. */
export type LegalTable = 'measures' | 'authorisations' | 'authorities';

/** The concept of a kind of record, when the mapping has one. */
export function conceptOfKind(table: LegalTable, kind: string): LegalConcept | undefined {
  return legalConcepts.find((concept) => (concept[table] ?? []).some((each) => each === kind));
}

/** The code of a kind in a release; `undefined` where it has none. */
export function codeOfKind(table: LegalTable, kind: string, zib: ZibRelease): Coded | undefined {
  const concept = conceptOfKind(table, kind);
  const code = concept?.[zib]?.[0];
  return concept === undefined || code === undefined ? undefined : { system: systems[concept.list], code };
}

/** The table and kind that a published code tells; `undefined` where a register has no kind for it, or several. */
export function kindOfLegalCode({ system, code }: Coded): LegalKind | undefined {
  const concept = legalConcepts.find(
    (each) => systems[each.list] === system && (each['2020']?.includes(code) || each['2024']?.includes(code)),
  );
  if (concept === undefined) return undefined;
  if (concept.measures !== undefined) return oneOf('measures', concept.measures);
  if (concept.authorisations !== undefined) return oneOf('authorisations', concept.authorisations);
  return concept.authorities === undefined ? undefined : oneOf('authorities', concept.authorities);
}

/** A kind and its table; without a kind where the code may be several. */
export interface LegalKind {
  readonly table: LegalTable;
  readonly kind?: MeasureKind | AuthorisationKind | AuthorityKind;
}

function oneOf(table: LegalTable, kinds: readonly NonNullable<LegalKind['kind']>[]): LegalKind {
  const [kind, ...more] = kinds;
  return { table, ...(kind !== undefined && more.length === 0 && { kind }) };
}

/** The category that tells a legal status from other conditions. */
export const legalStatusCategory: Readonly<Record<ZibRelease, Coded>> = {
  '2020': { system: systems.snomed, code: '303186005' },
  '2024': { system: systems.snomed, code: '8625004' },
};

/** The category that tells a representation from other conditions, in both releases. */
export const representationCategory: Coded = { system: systems.snomed, code: '151701000146105' };
