/** What the writers share: the register, the release, ids and references, and what could not be told. */
import type { Locale, PlainDate, RegisterIndex, TableName } from '@jeugd/core';
import { idSystem } from '../names/systems.js';
import type { ZibRelease } from '../names/zib.js';
import type { Reference } from '../r4/types.js';
import type { PublicIds } from './public-ids.js';

/** What the writers share. */
export interface Draft {
  /** The register, indexed. */
  readonly index: RegisterIndex;
  /** The release of the zibs. */
  readonly zib: ZibRelease;
  /** Language of names and notes. */
  readonly locale: Locale;
  /** The day of judgement: what ends later has not ended. Absent = every end has come. */
  readonly asOf: PlainDate | undefined;
  /** Whether the nl-core profiles are named. */
  readonly profiles: boolean;
  /** Ids that may leave the register. */
  readonly ids: PublicIds;
  /** The resource of each record of persons, organisations, authorisations and trajectories, by table and id. */
  readonly references: ReadonlyMap<string, string>;
  /** Who receives help, or is under authority or a measure. */
  readonly clients: ReadonlySet<string>;
  /** How often something could not be told. */
  readonly remarks: Remarks;
}

/** Counts what could not be told. */
export interface Remarks {
  /** Counts one. */
  add(remark: RemarkCode, table?: TableName, count?: number): void;
  /** What was counted. */
  readonly counted: ReadonlyMap<
    string,
    { readonly code: RemarkCode; readonly table?: TableName; readonly count: number }
  >;
}

/** What a bundle may have to say of itself. */
export type RemarkCode =
  | 'table-not-carried'
  | 'relation-not-carried'
  | 'id-replaced'
  | 'text-left-out'
  | 'number-not-right';

/** A counter of remarks. */
export function remarkCounter(): Remarks {
  const counted = new Map<string, { code: RemarkCode; table?: TableName; count: number }>();
  return {
    counted,
    add(code, table, count = 1) {
      const key = `${code}|${table ?? ''}`;
      const before = counted.get(key)?.count ?? 0;
      counted.set(key, { code, ...(table !== undefined && { table }), count: before + count });
    },
  };
}

/** A pointer to a record: its resource, or its id where the register does not have it. */
export function referenceTo(draft: Draft, table: TableName, id: string): Reference {
  const reference = draft.references.get(referenceKey(table, id));
  return reference === undefined
    ? { identifier: { system: idSystem(table), value: draft.ids.of(table, id) } }
    : { reference };
}

/** A pointer to a person or an organisation. */
export function referenceToParty(draft: Draft, id: string): Reference {
  const isOrganisation = draft.references.has(referenceKey('organisations', id));
  return referenceTo(draft, isOrganisation ? 'organisations' : 'persons', id);
}

/** The key of {@link Draft.references}. */
export function referenceKey(table: TableName, id: string): string {
  return `${table}|${id}`;
}

/** Whether an end has come. */
export function hasCome(draft: Draft, end: PlainDate | undefined): end is PlainDate {
  return end !== undefined && (draft.asOf === undefined || end <= draft.asOf);
}
