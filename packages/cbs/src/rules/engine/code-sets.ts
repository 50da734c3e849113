/** The codes that may stand in a field, per kind of record and version. */
import { fieldIn } from '../../definition/field.js';
import type { ProtocolVersion } from '../../definition/protocol.js';
import type { RecordDefinition } from '../../definition/record-definition.js';
import { type RecordKind, records } from '../../records/index.js';

/** The codes of each field that has known codes. */
export type CodeSets = ReadonlyMap<string, ReadonlySet<string>>;

/** The codes of a kind of record in a version. */
export function codeSetsOf(kind: RecordKind, version: ProtocolVersion): CodeSets {
  const { fields }: RecordDefinition = records[kind];
  const sets = new Map<string, ReadonlySet<string>>();
  for (const field of Object.values(fields)) {
    const codes = fieldIn(field, version)?.codes;
    if (codes !== undefined && codes !== 'unknown')
      sets.set(field.name, new Set(codes.map(({ code }) => code)));
  }
  return sets;
}
