/**
 * Codes that no list knows.
 *
 * Data from outside may hold a code that this version does not know. The record is kept and the code is reported;
 * in the types it cannot be mistaken for a known one, and a mistyped literal does not compile.
 */
declare const unknownCode: unique symbol;

/**
 * A code from data that is in no list. Only the parser makes one.
 *
 * @dutch onbekende code
 */
export type UnknownCode = string & { readonly [unknownCode]: true };
