/**
 * The parts of a zip file, by its list at the end. Only what is asked for is unpacked, a little at a time and up to a limit:
 * a file that says it is small and is not costs no more.
 */
import { Inflate } from 'fflate';
import { mostParts } from '../limits.js';

/** A part of a zip file. */
export interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Its packed bytes. */
  readonly packed: Uint8Array;
}

/** The parts by name; `undefined` when it is no zip file, or not a whole one. */
export function zipParts(bytes: Uint8Array): ReadonlyMap<string, ZipPart> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const list = listIn(view);
  if (list === undefined || list.count > mostParts) return undefined;
  const parts = new Map<string, ZipPart>();
  let at = list.offset;
  for (let number = 0; number < list.count; number += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const flags = view.getUint16(at + 8, true);
    const size = view.getUint32(at + 20, true);
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    const start = startOf(view, view.getUint32(at + 42, true));
    if (start === undefined || start + size > bytes.length) return undefined;
    const packed = bytes.subarray(start, start + size);
    parts.set(name, { name, method: view.getUint16(at + 10, true), isEncrypted: (flags & 1) === 1, packed });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}

/** Where the list begins, and how many parts are in it. */
function listIn(view: DataView): { readonly offset: number; readonly count: number } | undefined {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50)
      return { offset: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
  return undefined;
}

function startOf(view: DataView, header: number): number | undefined {
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== 0x04034b50) return undefined;
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

/** How many bytes may still be unpacked; parts may share it. */
export interface Allowance {
  left: number;
}

/** How unpacking a part ended. */
export type Unpacked = 'whole' | 'too-large' | 'broken' | 'stopped';

const step = 1 << 14;

/** Unpacks a part, giving its bytes as they come; stops when the receiver says so or nothing more is allowed. */
export function unpack(
  { method, packed }: ZipPart,
  allowance: Allowance,
  receive: (bytes: Uint8Array) => boolean,
): Unpacked {
  let [isOver, outcome]: [boolean, Unpacked] = [false, 'whole'];
  const take = (chunk: Uint8Array): void => {
    if (isOver) return;
    allowance.left -= chunk.length;
    if (allowance.left < 0) [isOver, outcome] = [true, 'too-large'];
    else if (!receive(chunk)) [isOver, outcome] = [true, 'stopped'];
  };
  if (method !== 0 && method !== 8) return 'broken';
  const inflate = new Inflate((chunk) => take(chunk));
  try {
    for (let from = 0; from < packed.length && !isOver; from += step) {
      const piece = packed.subarray(from, from + step);
      if (method === 0) take(piece);
      else inflate.push(piece, from + step >= packed.length);
    }
  } catch {
    return 'broken';
  }
  return outcome;
}
