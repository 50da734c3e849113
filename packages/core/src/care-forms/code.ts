/**
 * Codes of care forms as they stand in records: known, or from data that this version does not know.
 */
import type { UnknownCode } from '../schema/unknown-code.js';
import { type CareFormId, careFormIds } from './ids.js';

/**
 * The care form in a record. A known code, or one from data that is in no list; the record is kept either way.
 *
 * @dutch code van een zorgvorm
 */
export type CareFormCode = CareFormId | UnknownCode;

const known = /* @__PURE__ */ new Set<unknown>(careFormIds);

/**
 * Whether a value is the code of a known care form, written exactly so: capitals and spaces count.
 *
 * @dutch is een zorgvorm
 * @example
 * isCareFormId('gezinshuis'); // true
 * isCareFormId('Gezinshuis'); // false
 */
export function isCareFormId(value: unknown): value is CareFormId {
  return known.has(value);
}
