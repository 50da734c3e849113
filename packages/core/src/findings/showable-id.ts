/**
 * Which ids a finding may show.
 */
import { isBsn } from '../identifiers/bsn.js';

/**
 * Whether the id of a record may be shown in a finding: not when it holds nine digits that can be a citizen service
 * number (with or without spaces, dots and hyphens between them), is empty, or is too long to be an id.
 *
 * A name in an id is shown: no program can know that it is one. Use ids that mean nothing outside the register.
 *
 * @dutch toonbare id
 * @example
 * isShowableId('P-0412'); // true
 * isShowableId('999900006'); // false
 * isShowableId('BSN 9999.00.006'); // false
 */
export function isShowableId(id: unknown): id is string {
  return typeof id === 'string' && id !== '' && id.length <= 100 && !holdsBsn(id.replace(/[\s.-]/g, ''));
}

function holdsBsn(text: string): boolean {
  for (let from = 0; from + 9 <= text.length; from += 1) if (isBsn(text.slice(from, from + 9))) return true;
  return false;
}
