/** Counts and names as they stand in the page. */
import type { Locale } from '@jeugd/core';
import { noneSign } from '../figures/shared/signs.js';

/** A count with a mark between thousands; a dash where there is none. */
export function counted(count: number | null | undefined, locale: Locale): string {
  if (count === null || count === undefined) return noneSign;
  const [whole = '', decimals] = String(Math.round(count * 10) / 10).split('.');
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'nl' ? '.' : ',');
  return decimals === undefined ? marked : `${marked}${locale === 'nl' ? ',' : '.'}${decimals}`;
}

/** A name as it begins a heading or a sentence. */
export function asHeading(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
