/** Code lists of the protocol: what may stand in a field, and in which versions. */
import type { Texts } from '@jeugd/core';
import { type ProtocolVersion, protocolVersions } from './protocol.js';

/**
 * A code of the protocol.
 *
 * @dutch code uit het protocol
 */
export interface CbsCode {
  /** As it is delivered, with its leading zeros. */
  readonly code: string;
  /** The official Dutch label. */
  readonly nl: string;
  /** The same in English (our own words). */
  readonly en: string;
  /** First version that has it; absent = all did. */
  readonly from?: ProtocolVersion;
  /** Last version that has it; absent = it still stands. */
  readonly until?: ProtocolVersion;
  /** The types of measure it is for; absent = all. */
  readonly of?: readonly string[];
  /** What else to know. */
  readonly note?: Texts;
}

/**
 * A list of codes of the protocol.
 *
 * @dutch codelijst uit het protocol
 */
export interface CbsCodeList {
  /** What we call it. */
  readonly id: string;
  /** What the codes are of. */
  readonly title: Texts;
  /** Where they stand. */
  readonly source: string;
  /** The codes in their own order. */
  readonly codes: readonly CbsCode[];
}

/**
 * The codes of a list in a version of the protocol.
 *
 * @dutch codes in een versie
 * @example
 * codesIn(referrerCodes, '2.0').map(({ code }) => code); // ['01', '02', '03', '04', '05', '06', '07']
 * codesIn(referrerCodes, '7').map(({ code }) => code); // ['01', '02', '03', '04', '05', '06', '08']
 */
export function codesIn(list: CbsCodeList, version: ProtocolVersion): readonly CbsCode[] {
  return list.codes.filter((one) => isInVersion(one, version));
}

/** Whether something with a first and a last version is there in a version. */
export function isInVersion(
  { from = '2.0', until = '7' }: { readonly from?: ProtocolVersion; readonly until?: ProtocolVersion },
  version: ProtocolVersion,
): boolean {
  const place = protocolVersions.indexOf(version);
  return protocolVersions.indexOf(from) <= place && place <= protocolVersions.indexOf(until);
}
