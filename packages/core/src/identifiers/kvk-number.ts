/**
 * KVK number: the number of an enterprise in the trade register of the Chamber of Commerce.
 *
 * Eight digits, leading zeros included, without a check digit.
 *
 * Source: KVK.
 */
import type { Branded } from './branded.js';
import { identifierSchema } from './identifier-schema.js';
import { kvkNumberTexts } from './texts.js';

/**
 * The number of an enterprise.
 *
 * @dutch KVK-nummer
 */
export type KvkNumber = Branded<'KvkNumber'>;

/**
 * Whether a value has the form of a KVK number: a text of exactly eight digits. Does not tell whether it exists, and
 * an AGB code has the same form.
 *
 * @dutch is een KVK-nummer
 * @example
 * isKvkNumber('01234567'); // true
 * isKvkNumber('1234567'); // false
 */
export function isKvkNumber(value: unknown): value is KvkNumber {
  return typeof value === 'string' && /^\d{8}$/.test(value);
}

/**
 * Schema of a KVK number; what {@link isKvkNumber} accepts.
 *
 * @dutch KVK-nummer
 * @example
 * KvkNumber.safeParse('01234567').success; // true
 */
export const KvkNumber = /* @__PURE__ */ identifierSchema(isKvkNumber, kvkNumberTexts);
