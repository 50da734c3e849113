/** Names of tables and codes in small letters with hyphens. */

/**
 * The name of a table as the name of its file.
 *
 * @dutch bestandsnaam van een tabel
 * @example
 * kebabCase('homeSpells'); // 'home-spells'
 */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
