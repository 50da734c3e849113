/** Fields of a record: what stands in them, in which versions, and how sure that is. */
import type { CbsCode, CbsCodeList } from './code-list.js';
import { codesIn, isInVersion } from './code-list.js';
import type { ProtocolVersion } from './protocol.js';

/**
 * What stands in a field: a citizen number, a birth date (of which day and month may be unknown), a date as JJJJMMDD, a
 * code, a postcode, a municipality code, or a school mark.
 *
 * @dutch soort veld
 */
export type FieldForm = 'bsn' | 'birth-date' | 'date' | 'code' | 'postcode' | 'municipality' | 'mark';

/**
 * When a field must be filled: always, never, at the end, at the start unless taken over, when handed over, when taken
 * over, in place of the postcode, by choice, or in a way that was not found.
 *
 * @dutch verplichting
 */
export type Presence =
  | 'always'
  | 'at-end'
  | 'first-institution'
  | 'when-handed-over'
  | 'when-taken-over'
  | 'address'
  | 'optional';

/**
 * How sure a fact of the protocol is: read, or presumed because its version was not read.
 *
 * @dutch zekerheid van een protocolfeit
 */
export type FactCertainty = 'certain' | 'presumed';

/**
 * A field of a record, declared once for all versions.
 *
 * @dutch veld
 */
export interface FieldDefinition {
  /** Its name, and the header of its column. The protocol gives no column names: these are ours, after its Dutch names. */
  readonly name: string;
  /** The Dutch name that the protocol gives it. */
  readonly nl: string;
  /** What stands in it. */
  readonly form: FieldForm;
  /** How many positions it takes; absent where no version prints it. */
  readonly length?: number;
  /** Its codes. */
  readonly codes?: CbsCodeList;
  /** First version that has it; absent = all did. */
  readonly from?: ProtocolVersion;
  /** Last version that has it; absent = it still stands. */
  readonly until?: ProtocolVersion;
  /** Versions of which nobody knows whether they had it. */
  readonly doubtfulIn?: readonly ProtocolVersion[];
  /** Versions that have it, of which the codes were not found. */
  readonly codesUnknownIn?: readonly ProtocolVersion[];
  /** Versions in which it was read. */
  readonly certainIn: readonly ProtocolVersion[];
  /** When it must be filled. */
  readonly presence: Presence;
  /** The paragraph of version 7, or of the last version that had it. */
  readonly paragraph: string;
}

/**
 * A field in one version: its codes (`unknown` where the list was not found) and how sure it is that it stands there.
 *
 * @dutch veld in een versie
 */
export interface FieldInVersion {
  /** The field. */
  readonly field: FieldDefinition;
  /** Its codes; `unknown` where they were not found, absent where it has none. */
  readonly codes?: readonly CbsCode[] | 'unknown';
  /** How sure. */
  readonly certainty: FactCertainty;
  /** Whether it is known at all that this version has it. */
  readonly doubtful: boolean;
}

/**
 * A field as a version has it; `undefined` when the version does not have it.
 *
 * @dutch veld in een versie
 * @example
 * fieldIn(records.jeugdhulp.fields.perspectief, '7'); // undefined
 * fieldIn(records.jeugdhulp.fields.zonderHulpVerder, '5')?.codes; // 'unknown'
 * fieldIn(records.jeugdhulp.fields.hulpvorm, '6')?.certainty; // 'presumed'
 */
export function fieldIn(field: FieldDefinition, version: ProtocolVersion): FieldInVersion | undefined {
  if (!isInVersion(field, version)) return undefined;
  const certainty = field.certainIn.includes(version) ? 'certain' : 'presumed';
  const doubtful = field.doubtfulIn?.includes(version) === true;
  if (field.codes === undefined) return { field, certainty, doubtful };
  const codes = field.codesUnknownIn?.includes(version) ? 'unknown' : codesIn(field.codes, version);
  return { field, certainty, doubtful, codes };
}
