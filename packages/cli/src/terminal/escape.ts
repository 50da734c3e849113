/**
 * Text from data on its way to a terminal: control sequences would move the cursor, change colours or turn text around.
 */

/** Control characters (C0, DEL, C1), line and paragraph separators, and marks that change the direction of text. */
const unsafe = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The text with everything a terminal would obey written out as `\u{1b}`. */
export function printable(text: string): string {
  return text.replace(unsafe, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}
