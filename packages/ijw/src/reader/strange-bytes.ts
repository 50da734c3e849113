/**
 * Files that are something else, by their first bytes.
 */
import type { Fault } from './faults.js';

/** What a file is that is no UTF-8 text; `undefined` for all that may be. */
export function strangeBytes(bytes: Uint8Array): Fault | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4) return 'zip-file';
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const isUnmarked = (first === 0x3c && second === 0) || (first === 0 && second === 0x3c);
  return isMarked || isUnmarked ? 'utf-16' : undefined;
}
