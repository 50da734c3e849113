/**
 * Thrift structures (the footer and the headers of pages) looked through before they are parsed: a list that says it has
 * a billion elements must have them, so that a small file cannot make a parser ask for much memory.
 */
import { damaged } from './refusal.js';

/** Structures and lists inside one another; the footer of a file has ten. */
const deepest = 24;

/** What a field or an element is. */
const kinds = {
  stop: 0,
  yes: 1,
  no: 2,
  byte: 3,
  short: 4,
  integer: 5,
  long: 6,
  double: 7,
  binary: 8,
  list: 9,
  struct: 12,
} as const;

/** Looks through the structure that begins at `from`; stops reading when it is not whole before `to`. */
export function expectWholeStruct(bytes: Uint8Array, from: number, to: number): void {
  endOfStruct(bytes, from, to, deepest);
}

function endOfStruct(bytes: Uint8Array, from: number, to: number, levelsLeft: number): number {
  if (levelsLeft === 0) damaged();
  let at = from;
  for (;;) {
    const head = byteAt(bytes, at, to);
    at += 1;
    const kind = head & 15;
    if (kind === kinds.stop) return at;
    if (head >> 4 === 0) at = endOfNumber(bytes, at, to);
    // A field that is yes or no says so in its head.
    if (kind !== kinds.yes && kind !== kinds.no) at = endOfValue(bytes, at, to, kind, levelsLeft);
  }
}

function endOfValue(bytes: Uint8Array, at: number, to: number, kind: number, levelsLeft: number): number {
  switch (kind) {
    case kinds.yes:
    case kinds.no:
    case kinds.byte:
      return within(at + 1, to);
    case kinds.short:
    case kinds.integer:
    case kinds.long:
      return endOfNumber(bytes, at, to);
    case kinds.double:
      return within(at + 8, to);
    case kinds.binary:
      return within(endOfNumber(bytes, at, to) + sizeAt(bytes, at, to), to);
    case kinds.list:
      return endOfList(bytes, at, to, levelsLeft - 1);
    case kinds.struct:
      return endOfStruct(bytes, at, to, levelsLeft - 1);
    default:
      return damaged();
  }
}

function endOfList(bytes: Uint8Array, from: number, to: number, levelsLeft: number): number {
  if (levelsLeft === 0) damaged();
  const head = byteAt(bytes, from, to);
  const isLong = head >> 4 === 15;
  const size = isLong ? sizeAt(bytes, from + 1, to) : head >> 4;
  let at = isLong ? endOfNumber(bytes, from + 1, to) : from + 1;
  // Every element takes a byte or more.
  if (size > to - at) damaged();
  for (let element = 0; element < size; element += 1) at = endOfValue(bytes, at, to, head & 15, levelsLeft);
  return at;
}

function endOfNumber(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while ((byteAt(bytes, at, to) & 0x80) !== 0) at += 1;
  if (at - from >= 10) damaged();
  return at + 1;
}

function sizeAt(bytes: Uint8Array, from: number, to: number): number {
  let size = 0;
  for (let at = from, unit = 1; ; at += 1, unit *= 128) {
    const byte = byteAt(bytes, at, to);
    size += (byte & 0x7f) * unit;
    if ((byte & 0x80) === 0) return size;
    if (at - from >= 5) damaged();
  }
}

function byteAt(bytes: Uint8Array, at: number, to: number): number {
  return at < to ? (bytes[at] ?? 0) : damaged();
}

function within(at: number, to: number): number {
  return at <= to ? at : damaged();
}
