/** A number as people of a language write it: with a comma for decimals in Dutch. */
import type { Locale } from '@jeugd/core';

/** The text of a number. */
export function numberText(value: number, locale: Locale): string {
  return locale === 'nl' ? String(value).replace('.', ',') : String(value);
}
