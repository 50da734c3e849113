/**
 * Finding a care form by its code.
 */
import type { Locale } from '../findings/locale.js';
import type { CareForm } from './care-form.js';
import type { CareFormCode } from './code.js';
import { careForms } from './forms.js';
import type { CareFormId } from './ids.js';

/**
 * What is known of a care form. An unknown code gives `undefined`; a literal code always gives a form.
 *
 * @dutch zorgvorm
 * @example
 * careForm('gezinshuis').maxGroupSize; // 6
 * careForm('no-such-form' as UnknownCode); // undefined
 */
export function careForm(code: CareFormId): CareForm;
export function careForm(code: CareFormCode): CareForm | undefined;
export function careForm(code: CareFormCode): CareForm | undefined {
  return Object.hasOwn(careForms, code) ? careForms[code as CareFormId] : undefined;
}

/**
 * The name of a care form for people. An unknown code gives `undefined`: codes from data are not shown.
 *
 * @dutch naam van een zorgvorm
 * @example
 * careFormLabel('pleegzorg', 'en'); // 'foster care'
 * careFormLabel('jji', 'nl'); // 'justitiële jeugdinrichting'
 */
export function careFormLabel(code: CareFormId, locale: Locale): string;
export function careFormLabel(code: CareFormCode, locale: Locale): string | undefined;
export function careFormLabel(code: CareFormCode, locale: Locale): string | undefined {
  return careForm(code)?.[locale];
}
