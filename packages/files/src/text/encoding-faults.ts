/**
 * What bytes are when they are not UTF-8: recognised from how they begin, or from the first byte that does not fit.
 */
import type { FaultCode } from '../faults/texts.js';

/** The fault that the first bytes give away, or `undefined` when they may be UTF-8. */
export function encodingFaultOf(bytes: Uint8Array): FaultCode | undefined {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'files/utf-16';
  if (first === 0x50 && second === 0x4b && third === 0x03 && fourth === 0x04) return 'files/spreadsheet';
  // Text without byte order mark in UTF-16 alternates NUL and a letter from its first letter on.
  if ((first === 0) !== (second === 0) && (third === 0) === (first === 0)) return 'files/utf-16';
  return undefined;
}

/**
 * The offset of the first byte that is no UTF-8, knowing that it lies in `[from, to)` or in a character cut off there.
 * Found by halving, with the decoder itself as the judge.
 */
export function faultyByte(bytes: Uint8Array, from: number, to: number): number {
  const start = startOfCharacter(bytes, from);
  let good = start;
  let bad = to + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isUtf8(bytes.subarray(start, middle), true)) good = middle;
    else bad = middle;
  }
  // All up to `good` could still become a character: step back to where the last whole one ends.
  while (good > start && !isUtf8(bytes.subarray(start, good), false)) good -= 1;
  return good;
}

/** The line, from 1, on which a byte stands. */
export function lineOfByte(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at !== -1 && at < offset; at = bytes.indexOf(0x0a, at + 1)) line += 1;
  return line;
}

/** The first byte of a character just before `at`: a character cut off there must be looked at as a whole. */
function startOfCharacter(bytes: Uint8Array, at: number): number {
  let start = Math.max(0, at - 4);
  while (start < at && ((bytes[start] ?? 0) & 0xc0) === 0x80) start += 1;
  return start;
}

function isUtf8(bytes: Uint8Array, mayBeCutOff: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayBeCutOff });
    return true;
  } catch {
    return false;
  }
}
