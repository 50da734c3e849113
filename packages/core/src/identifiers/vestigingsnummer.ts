/**
 * Vestigingsnummer: the number of one branch of an enterprise in the trade register.
 *
 * Twelve digits without a check digit. Numbers start with zeros, which count.
 *
 * Source: KVK.
 */
import type { Branded } from './branded.js';
import { identifierSchema } from './identifier-schema.js';
import { vestigingsnummerTexts } from './texts.js';

/**
 * The number of a branch of an enterprise.
 *
 * @dutch vestigingsnummer
 */
export type Vestigingsnummer = Branded<'Vestigingsnummer'>;

/**
 * Whether a value has the form of a vestigingsnummer: a text of exactly twelve digits. Does not tell whether it exists.
 *
 * @dutch is een vestigingsnummer
 * @example
 * isVestigingsnummer('000012345678'); // true
 * isVestigingsnummer('12345678'); // false
 */
export function isVestigingsnummer(value: unknown): value is Vestigingsnummer {
  return typeof value === 'string' && /^\d{12}$/.test(value);
}

/**
 * Schema of a vestigingsnummer; what {@link isVestigingsnummer} accepts.
 *
 * @dutch vestigingsnummer
 * @example
 * Vestigingsnummer.safeParse('000012345678').success; // true
 */
export const Vestigingsnummer = /* @__PURE__ */ identifierSchema(isVestigingsnummer, vestigingsnummerTexts);
