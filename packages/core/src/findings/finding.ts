/**
 * Findings: what is wrong with the data. Not an error: an error is what is wrong with the call.
 */
import type { Params } from './locale.js';

/**
 * How much a finding weighs. `error`: a statute or the logic of the data is broken; `warning`: method, policy
 * or an uncertain fact; `info`: worth knowing.
 *
 * @dutch ernst
 */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Where a finding is, in one flat shape. A fault in a CSV file has both a line and a record.
 *
 * @dutch plaats
 */
export interface Location {
  /** The file as the user named it. */
  readonly file?: string;
  /** Line in the file, from 1; in a CSV file the header is line 1. */
  readonly line?: number;
  /** Column in the file, from 1: a character in XML and JSON, a cell in CSV. */
  readonly column?: number;
  /** Path inside a document: `/Bericht/Client`, or `/placements/12` (from 0) in a register. */
  readonly path?: string;
  /** The table of the record, as in the register: `placements`. */
  readonly record?: string;
  /** Id of the record. Left out when it looks like a BSN; `path` then says which record it is. */
  readonly id?: string;
  /** The field at fault. */
  readonly field?: string;
}

/**
 * One fault in the data: what, how serious, where.
 *
 * Holds no value from the data: parameters are counts, known codes and dates that do not derive from a birth date.
 *
 * @dutch bevinding
 */
export interface Finding {
  /** `<package>/<name>` for structural findings, the official or catalogue id for rules. Stable. */
  readonly code: string;
  /** How much it weighs. */
  readonly severity: Severity;
  /** What is wrong and what to do, in the language asked for. */
  readonly message: string;
  /** Where it is. */
  readonly location: Location;
  /** Id of the rule that found it; absent for structural findings. */
  readonly rule?: string;
  /** What was filled into the message. */
  readonly params?: Params;
  /** The same for the same fault in a later version of the data, also when lines moved. */
  readonly fingerprint: string;
  /** Level of the exchange standard at which the check stands (iJw: 1 to 4). */
  readonly level?: number;
  /** Return code of the exchange standard. */
  readonly retourCode?: string;
}

/**
 * A finding from its parts, with the fingerprint added.
 *
 * @dutch bevinding
 * @example
 * const late = finding({ code: 'K01', severity: 'error', message: '3 nights', location: { record: 'placements', id: 'P-1' } });
 * late.fingerprint; // 'K01|placements|P-1|'
 */
export function finding(parts: Omit<Finding, 'fingerprint'>): Finding {
  return { ...parts, fingerprint: fingerprintOf(parts.code, parts.location) };
}

/** The code with the record, its id and the field; where there is no id, the code with the path or the column. */
function fingerprintOf(code: string, { record, id, field, path, column }: Location): string {
  const place = id ?? path ?? (column === undefined ? '' : `column ${column}`);
  return [code, record ?? '', place, field ?? ''].map((part) => part.replaceAll('|', '\\|')).join('|');
}
