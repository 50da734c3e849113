/**
 * IBAN: the number of a Dutch bank account.
 *
 * NL, two check digits, four letters of the bank and ten digits, without spaces. Moved to the end, with letters read as
 * numbers (A is 10, Z is 35), the first four characters make the whole leave 1 when divided by 97.
 *
 * Source: ISO 13616.
 */
import type { Branded } from './branded.js';
import { identifierSchema } from './identifier-schema.js';
import { ibanTexts } from './texts.js';

/**
 * The number of a Dutch bank account.
 *
 * @dutch IBAN
 */
export type Iban = Branded<'Iban'>;

/**
 * Whether a value is a Dutch IBAN without spaces, with the right check digits. Accounts abroad are none here.
 *
 * @dutch is een IBAN
 * @example
 * isIban('NL91ABNA0417164300'); // true
 * isIban('NL92ABNA0417164300'); // false
 * isIban('NL91 ABNA 0417 1643 00'); // false
 */
export function isIban(value: unknown): value is Iban {
  return (
    typeof value === 'string' &&
    /^NL\d{2}[A-Z]{4}\d{10}$/.test(value) &&
    remainderBy97(value.slice(4) + value.slice(0, 4)) === 1
  );
}

/**
 * Schema of a Dutch IBAN; what {@link isIban} accepts.
 *
 * @dutch IBAN
 * @example
 * Iban.safeParse('NL91ABNA0417164300').success; // true
 */
export const Iban = /* @__PURE__ */ identifierSchema(isIban, ibanTexts);

/** Character by character, because the whole number is too large to be exact. A letter counts for two digits. */
function remainderBy97(characters: string): number {
  let remainder = 0;
  for (const character of characters) {
    const number = Number.parseInt(character, 36);
    remainder = (remainder * (number < 10 ? 10 : 100) + number) % 97;
  }
  return remainder;
}
