/**
 * What people call a code.
 */
import type { Locale } from '../findings/locale.js';
import { type CodeListName, codeLists } from './code-lists.js';

/**
 * The name of a code for people, or `undefined` when the list does not know it: codes from data are not shown.
 *
 * @dutch naam van een code
 * @example
 * codeLabel('measures', 'ots', 'nl'); // 'ondertoezichtstelling'
 * codeLabel('destinations', 'home', 'en'); // 'home'
 * codeLabel('destinations', 'no-such-code', 'en'); // undefined
 */
export function codeLabel(list: CodeListName, code: string, locale: Locale): string | undefined {
  return codeLists[list].codes.find((each) => each.code === code)?.[locale];
}
