/**
 * JSON for a program that reads it, safe on a terminal too.
 */

/** What JSON leaves as it is and a terminal would obey: C1 controls, DEL, marks that change the direction of text. */
const unsafe = /[\u007F-\u009F\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A value as JSON, two spaces deep. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(unsafe, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
