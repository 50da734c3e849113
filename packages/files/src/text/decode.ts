/**
 * Text from bytes: UTF-8, checked to the last byte, in pieces so that a large file is never text twice.
 */
import type { Faults } from '../faults/faults.js';
import { encodingFaultOf, faultyByte, lineOfByte } from './encoding-faults.js';

/**
 * What a file holds: its text, or the bytes as they are on disk (UTF-8, with or without byte order mark).
 *
 * @dutch tekst of bytes
 */
export type TextOrBytes = string | Uint8Array;

/** Small enough to stay cheap when a sliced string keeps its piece alive, large enough to parse at speed. */
const pieceSize = 1 << 20;

/**
 * The text in pieces, without byte order mark. Stops at the first byte that is no UTF-8 or at a NUL character,
 * reports it, and returns false; true when all was read.
 */
export function* textPieces(input: TextOrBytes, faults: Faults): Generator<string, boolean> {
  const pieces = typeof input === 'string' ? slicesOf(input) : decodedPieces(input, faults);
  for (let next = pieces.next(); ; next = pieces.next()) {
    if (next.done === true) return next.value;
    if (next.value.includes('\0')) {
      faults.report('files/binary');
      return false;
    }
    if (next.value !== '') yield next.value;
  }
}

/** The whole text at once; `undefined` when it cannot be decoded, which is then reported. */
export function wholeText(input: TextOrBytes, faults: Faults): string | undefined {
  const pieces = textPieces(input, faults);
  const parts: string[] = [];
  for (let next = pieces.next(); ; next = pieces.next()) {
    if (next.done === true) return next.value ? parts.join('') : undefined;
    parts.push(next.value);
  }
}

function* slicesOf(text: string): Generator<string, boolean> {
  for (let from = text.startsWith('\uFEFF') ? 1 : 0; from < text.length; from += pieceSize) {
    yield text.slice(from, from + pieceSize);
  }
  return true;
}

function* decodedPieces(bytes: Uint8Array, faults: Faults): Generator<string, boolean> {
  const fault = encodingFaultOf(bytes);
  if (fault !== undefined) {
    faults.report(fault);
    return false;
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let from = 0; from < bytes.length; from += pieceSize) {
    const isLast = from + pieceSize >= bytes.length;
    const piece = decodedOrUndefined(decoder, bytes.subarray(from, from + pieceSize), !isLast);
    if (piece === undefined) {
      const offset = faultyByte(bytes, from, Math.min(from + pieceSize, bytes.length));
      faults.report('files/not-utf-8', { line: lineOfByte(bytes, offset) }, { offset });
      return false;
    }
    yield piece;
  }
  return true;
}

function decodedOrUndefined(
  decoder: InstanceType<typeof TextDecoder>,
  piece: Uint8Array,
  stream: boolean,
): string | undefined {
  try {
    return decoder.decode(piece, { stream });
  } catch {
    return undefined;
  }
}
