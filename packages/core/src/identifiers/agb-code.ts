/**
 * AGB code: the number of a care provider in the register of Vektis.
 *
 * Eight digits without a check digit: only the register tells whether a code exists. Since the register was renewed
 * in 2016 the first two digits need not tell what kind of care the party gives, so nothing here reads them.
 *
 * Source: iJw 3.2, rules RS014 and RS036.
 */
import type { Branded } from './branded.js';
import { identifierSchema } from './identifier-schema.js';
import { agbCodeTexts } from './texts.js';

/**
 * The code of a care provider.
 *
 * @dutch AGB-code
 */
export type AgbCode = Branded<'AgbCode'>;

/**
 * Whether a value has the form of an AGB code: a text of exactly eight digits. Does not tell whether the code exists.
 *
 * @dutch is een AGB-code
 * @example
 * isAgbCode('41234567'); // true
 * isAgbCode('4123456'); // false
 */
export function isAgbCode(value: unknown): value is AgbCode {
  return typeof value === 'string' && /^\d{8}$/.test(value);
}

/**
 * Schema of an AGB code; what {@link isAgbCode} accepts.
 *
 * @dutch AGB-code
 * @example
 * AgbCode.safeParse('41234567').success; // true
 */
export const AgbCode = /* @__PURE__ */ identifierSchema(isAgbCode, agbCodeTexts);
