/**
 * Municipalities by year: they merge, so a code is judged on the day for which it was used.
 */

import type { PlainDate } from '@jeugd/core';
import { municipalities2026 } from './lists/municipalities-2026.js';
import type { MunicipalityList } from './municipality-list.js';

/**
 * The lists that come along: that of 2026. Pass lists of other years beside them.
 *
 * @dutch gemeentelijsten
 * @example
 * municipalityLists.map(({ validFrom }) => validFrom); // ['2026-01-01']
 */
export const municipalityLists: readonly MunicipalityList[] = [municipalities2026];

/**
 * Whether a code is that of a municipality on a day. A code of an older list counts too: after a merger the standard
 * allows the old code (TR378).
 *
 * `undefined` when the code is in no list and no list covers the day: it may be a municipality of a year that is
 * missing.
 *
 * @dutch is een gemeente op een dag
 * @example
 * isMunicipalityOn('0384', '2026-05-01'); // true
 * isMunicipalityOn('9999', '2026-05-01'); // false
 * isMunicipalityOn('9999', '2025-12-31'); // undefined
 */
export function isMunicipalityOn(
  code: string,
  day: PlainDate,
  lists: readonly MunicipalityList[] = municipalityLists,
): boolean | undefined {
  const begun = lists.filter(({ validFrom }) => validFrom <= day);
  if (begun.some(({ codes }) => codes.some((each) => each.code === code))) return true;
  return begun.some(({ validUntil }) => day < validUntil) ? false : undefined;
}
