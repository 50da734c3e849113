/**
 * Words for people, in Dutch and in English, apart from the logic that chooses them.
 */

/**
 * The languages every text for people exists in.
 *
 * @dutch taal
 */
export type Locale = 'nl' | 'en';

/**
 * One text in both languages. `{name}` marks the place of a parameter.
 *
 * @dutch tekst
 */
export type Texts = Readonly<Record<Locale, string>>;

/**
 * What fills the places in a text: counts, known codes and dates that do not derive from a birth date,
 * never a value that could point to a person.
 *
 * @dutch parameters
 */
export type Params = Readonly<Record<string, string | number>>;

/**
 * A text with its `{places}` filled. A place without a parameter stays as it is, so that a gap shows.
 *
 * @dutch ingevulde tekst
 * @example
 * fillText('{nights} nights from {from}', { nights: 3, from: '2024-03-01' }); // '3 nights from 2024-03-01'
 */
export function fillText(text: string, params: Params = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : place,
  );
}
