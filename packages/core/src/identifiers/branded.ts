/**
 * Texts that have been checked, told apart in the types: a BSN cannot be passed where an AGB code is asked,
 * nor a text that nobody checked.
 */
declare const brand: unique symbol;

/**
 * A text that was checked to be what `Name` says. At run time it is the text itself.
 *
 * Made by a predicate (`isBsn`) or a schema (`Bsn.parse`), never by hand.
 *
 * @dutch gecontroleerde tekst
 */
export type Branded<Name extends string> = string & { readonly [brand]: { readonly [each in Name]: true } };
