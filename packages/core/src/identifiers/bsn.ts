/**
 * BSN: the number of a citizen.
 *
 * Nine digits, kept as text because leading zeros count. The eleven test (elfproef) weighs them 9, 8, … 2 and -1; the
 * sum must divide by 11. It catches every wrong digit and every swap of two neighbours, yet one in eleven random numbers
 * passes: a number that passes need not be given out. Numbers that begin with 9999 are the test range: required in the
 * test environments of the message chain, not allowed in production traffic.
 *
 * Sources: BRP OpenAPI 2.7.0, schema Burgerservicenummer; the eleven test in the rule text of iJw 3.2.
 */
import type { Branded } from './branded.js';
import { identifierSchema } from './identifier-schema.js';
import { bsnTexts, productionBsnTexts } from './texts.js';

/**
 * A citizen service number that passes the eleven test.
 *
 * @dutch burgerservicenummer
 */
export type Bsn = Branded<'Bsn'>;

/**
 * A citizen service number outside the test range. It is a {@link Bsn} too.
 *
 * @dutch burgerservicenummer in productie
 */
export type ProductionBsn = Bsn & Branded<'ProductionBsn'>;

/**
 * Whether a value is a BSN: a text of nine digits that passes the eleven test. `000000000` passes the sum and is none.
 * Eight digits are none either: nothing is padded here.
 *
 * Does not tell whether the number was given out, or to whom.
 *
 * @dutch is een burgerservicenummer
 * @param options `allowTest: false` refuses the test range; it is allowed unless told
 * @example
 * isBsn('999990019'); // true
 * isBsn('999990018'); // false
 * isBsn('999990019', { allowTest: false }); // false
 */
export function isBsn(value: unknown, options: { readonly allowTest?: boolean } = {}): value is Bsn {
  if (typeof value !== 'string' || !/^\d{9}$/.test(value) || value === '000000000') return false;
  return elevenTestSum(value) % 11 === 0 && (options.allowTest !== false || !isInTestRange(value));
}

/**
 * Whether a value is a BSN of the test range, 999900006 up to and including 999999990, and so belongs to nobody.
 *
 * @dutch is een test-BSN
 * @example
 * isTestBsn('999990019'); // true
 * isTestBsn('123456782'); // false
 */
export function isTestBsn(value: unknown): value is Bsn {
  return isBsn(value) && isInTestRange(value);
}

/**
 * Schema of a BSN, test numbers included; what {@link isBsn} accepts.
 *
 * @dutch burgerservicenummer
 * @example
 * Bsn.safeParse('999990019').success; // true
 * Bsn.safeParse('123456789').success; // false
 */
export const Bsn = /* @__PURE__ */ identifierSchema(isBsnOfAnyKind, bsnTexts);

/**
 * Schema of a BSN that may be used in production: the test range is refused.
 *
 * @dutch burgerservicenummer in productie
 * @example
 * ProductionBsn.safeParse('999990019').success; // false
 */
export const ProductionBsn = /* @__PURE__ */ identifierSchema(isProductionBsn, productionBsnTexts);

function isBsnOfAnyKind(value: unknown): value is Bsn {
  return isBsn(value);
}

function isProductionBsn(value: unknown): value is ProductionBsn {
  return isBsn(value, { allowTest: false });
}

/** The weights 9 to 2 for the first eight digits, -1 for the last. */
function elevenTestSum(digits: string): number {
  let sum = -Number(digits[8]);
  for (let place = 0; place < 8; place += 1) sum += (9 - place) * Number(digits[place]);
  return sum;
}

function isInTestRange(bsn: string): boolean {
  return bsn.startsWith('9999');
}
