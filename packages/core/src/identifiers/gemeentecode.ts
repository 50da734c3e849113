/**
 * Gemeentecode: the number of a municipality.
 *
 * Four digits, leading zeros included: Groningen is 0014. CBS writes GM before it. The list changes on 1 January as
 * municipalities merge, so whether a code exists is a question about a day; only the form is known here.
 *
 * Sources: CBS tables 84721NED and 85067NED.
 */
import type { Branded } from './branded.js';
import { identifierSchema } from './identifier-schema.js';
import { gemeentecodeTexts } from './texts.js';

/**
 * The code of a municipality, `0363`.
 *
 * @dutch gemeentecode
 */
export type Gemeentecode = Branded<'Gemeentecode'>;

/**
 * Whether a value has the form of a gemeentecode: a text of exactly four digits. Does not tell whether it exists.
 *
 * @dutch is een gemeentecode
 * @example
 * isGemeentecode('0363'); // true
 * isGemeentecode('363'); // false
 * isGemeentecode('GM0363'); // false
 */
export function isGemeentecode(value: unknown): value is Gemeentecode {
  return typeof value === 'string' && /^\d{4}$/.test(value);
}

/**
 * The gemeentecode in a code as CBS writes it. `undefined` when the text is not GM and four digits.
 *
 * @dutch gemeentecode uit CBS-code
 * @example
 * gemeentecodeFromCbs('GM0363'); // '0363'
 * gemeentecodeFromCbs('JZ13'); // undefined
 */
export function gemeentecodeFromCbs(text: string): Gemeentecode | undefined {
  const code = text.startsWith('GM') ? text.slice(2) : undefined;
  return isGemeentecode(code) ? code : undefined;
}

/**
 * A gemeentecode as CBS writes it, with GM before it.
 *
 * @dutch CBS-code van een gemeente
 * @example
 * gemeentecodeToCbs(Gemeentecode.parse('0363')); // 'GM0363'
 */
export function gemeentecodeToCbs(code: Gemeentecode): `GM${string}` {
  return `GM${code}`;
}

/**
 * Schema of a gemeentecode; what {@link isGemeentecode} accepts.
 *
 * @dutch gemeentecode
 * @example
 * Gemeentecode.safeParse('0014').success; // true
 */
export const Gemeentecode = /* @__PURE__ */ identifierSchema(isGemeentecode, gemeentecodeTexts);
