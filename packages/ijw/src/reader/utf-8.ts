/**
 * UTF-8: from bytes to text, strictly, and to the very place where bytes are no UTF-8.
 */

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Text, and whether all bytes were UTF-8; if not, the text ends where they no longer are. */
export interface Decoded {
  readonly text: string;
  readonly isWhole: boolean;
}

/** The text that bytes write. They must not end inside a character: see {@link wholeCharacters}. */
export function decoded(bytes: Uint8Array): Decoded {
  const text = attempt(bytes);
  if (text !== undefined) return { text, isWhole: true };
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (attempt(bytes.subarray(0, wholeCharacters(bytes, middle))) === undefined) bad = middle;
    else good = middle;
  }
  return { text: attempt(bytes.subarray(0, wholeCharacters(bytes, good))) ?? '', isWhole: false };
}

/** How many of the first `end` bytes are whole characters: at most 3 bytes of a begun one are left off. */
export function wholeCharacters(bytes: Uint8Array, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back += 1) {
    const byte = bytes[end - back] ?? 0;
    if (byte < 0x80) return end;
    if (byte >= 0xc0) return lengthOf(byte) > back ? end - back : end;
  }
  return end;
}

function lengthOf(firstByte: number): number {
  if (firstByte >= 0xf0) return 4;
  return firstByte >= 0xe0 ? 3 : 2;
}

function attempt(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}
