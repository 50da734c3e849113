/**
 * Postcode: four digits and two letters, stored without a space and in capitals.
 *
 * The first digit is no zero, and SA, SD and SS are not in use. F, I, O, Q, U and Y are (since 2005): older checks
 * that refuse them are wrong. The islands of the Caribbean Netherlands have no postcode.
 *
 * The form rests on secondary sources.
 */
import type { Branded } from './branded.js';
import { identifierSchema } from './identifier-schema.js';
import { postcodeTexts } from './texts.js';

/**
 * A postcode as stored, `1234AB`.
 *
 * @dutch postcode
 */
export type Postcode = Branded<'Postcode'>;

/**
 * Whether a value is a postcode as stored: no space, capitals. Does not tell whether anybody lives there.
 *
 * @dutch is een postcode
 * @example
 * isPostcode('1234AB'); // true
 * isPostcode('1234 AB'); // false
 * isPostcode('1234SS'); // false
 */
export function isPostcode(value: unknown): value is Postcode {
  return typeof value === 'string' && /^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/.test(value);
}

/**
 * The postcode that somebody wrote: small letters and spaces are allowed. `undefined` when it is none.
 *
 * @dutch postcode uit tekst
 * @example
 * postcodeFrom(' 1234 ab'); // '1234AB'
 * postcodeFrom('1234'); // undefined
 */
export function postcodeFrom(text: string): Postcode | undefined {
  const stored = text.replace(/\s/g, '').toUpperCase();
  return isPostcode(stored) ? stored : undefined;
}

/**
 * Schema of a postcode as stored; what {@link isPostcode} accepts. Use {@link postcodeFrom} first where people typed.
 *
 * @dutch postcode
 * @example
 * Postcode.safeParse('1234AB').success; // true
 */
export const Postcode = /* @__PURE__ */ identifierSchema(isPostcode, postcodeTexts);
