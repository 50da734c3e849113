/**
 * Text from bytes that come in pieces: UTF-8, and Windows-1252 from where it is not.
 */
import type { Faults } from './faults.js';

/**
 * What a file holds: its text, its bytes, or its bytes in pieces.
 *
 * @dutch tekst, bytes of stukken
 */
export type DeliverySource = string | Uint8Array | Iterable<Uint8Array>;

/** Takes bytes, gives text. */
export interface Decoder {
  /** The text of the next bytes. `line` is where they begin, for a fault. */
  decode(bytes: Uint8Array, line: number): string;
  /** The text of what was kept back. */
  rest(line: number): string;
}

/** A decoder that goes over to Windows-1252 at the first byte that is no UTF-8. */
export function decoder(faults: Faults): Decoder {
  let kept = new Uint8Array(0);
  let isFirst = true;
  let sawOther = false;
  let windows: InstanceType<typeof TextDecoder> | undefined;

  const decodeWhole = (bytes: Uint8Array, line: number): string => {
    if (windows !== undefined) return windows.decode(bytes, { stream: true });
    const text = utf8Of(bytes);
    if (text !== undefined) {
      sawOther ||= text.length !== bytes.length;
      return text;
    }
    windows = new TextDecoder('windows-1252');
    faults.report(sawOther ? 'cbs/mixed-encoding' : 'cbs/windows-1252', sawOther ? { line } : {});
    return windows.decode(bytes, { stream: true });
  };

  return {
    decode(bytes, line) {
      let whole = kept.length === 0 ? bytes : joined(kept, bytes);
      if (isFirst && whole[0] === 0xef && whole[1] === 0xbb && whole[2] === 0xbf) whole = whole.subarray(3);
      if (whole.length > 3) isFirst = false;
      const end = windows === undefined ? whole.length - unfinished(whole) : whole.length;
      kept = whole.slice(end);
      return decodeWhole(whole.subarray(0, end), line);
    },
    rest: (line) => (kept.length === 0 ? '' : decodeWhole(kept, line)),
  };
}

function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How many bytes at the end begin a character that is not finished. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

const pieceSize = 1 << 18;

/** The bytes, in pieces of a size that is cheap to decode. */
export function* piecesOf(source: Exclude<DeliverySource, string>): Generator<Uint8Array> {
  if (!(source instanceof Uint8Array)) {
    for (const piece of source) yield* piecesOf(piece);
    return;
  }
  for (let from = 0; from < source.length; from += pieceSize) yield source.subarray(from, from + pieceSize);
}

/** The bytes as one. */
export function bytesOf(source: DeliverySource): Uint8Array {
  if (typeof source === 'string') return new TextEncoder().encode(source);
  if (source instanceof Uint8Array) return source;
  const pieces = [...source];
  const all = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
