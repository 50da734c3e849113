/**
 * Small whole numbers as Parquet packs them: runs of one value, and groups of eight packed bit by bit. So are levels
 * (is there a value in this row?) and places in a dictionary written.
 */
import { damaged } from './refusal.js';

/** Widest number that is read: a dictionary of sixteen million. */
const widest = 24;

/** Fills `output` with the numbers of `width` bits in `bytes`; stops reading when there are fewer. */
export function readHybrid(bytes: Uint8Array, width: number, output: Uint8Array | Int32Array): void {
  if (width > widest) damaged();
  let at = 0;
  let seen = 0;
  while (seen < output.length && width > 0) {
    let head = 0;
    let byte = 0x80;
    for (let shift = 0; (byte & 0x80) !== 0; shift += 7) {
      byte = at < bytes.length && shift < 32 ? (bytes[at] ?? 0) : damaged();
      head |= (byte & 0x7f) << shift;
      at += 1;
    }
    const isPacked = (head & 1) === 1;
    const count = isPacked ? (head >>> 1) * 8 : head >>> 1;
    const end = Math.min(output.length, seen + count);
    if (isPacked) unpack(bytes, at, width, output, seen, end);
    else output.fill(valueAt(bytes, at, width), seen, end);
    at += isPacked ? (count / 8) * width : Math.ceil(width / 8);
    seen = end;
  }
}

function unpack(
  bytes: Uint8Array,
  from: number,
  width: number,
  output: Uint8Array | Int32Array,
  seen: number,
  end: number,
): void {
  if (from + Math.ceil(((end - seen) * width) / 8) > bytes.length) damaged();
  const mask = (1 << width) - 1;
  let at = from;
  let bits = 0;
  let held = 0;
  for (let place = seen; place < end; place += 1) {
    while (held < width) {
      bits |= (bytes[at] ?? 0) << held;
      at += 1;
      held += 8;
    }
    output[place] = bits & mask;
    bits >>>= width;
    held -= width;
  }
}

function valueAt(bytes: Uint8Array, at: number, width: number): number {
  const size = Math.ceil(width / 8);
  if (at + size > bytes.length) damaged();
  let value = 0;
  for (let byte = 0; byte < size; byte += 1) value |= (bytes[at + byte] ?? 0) << (8 * byte);
  return value;
}
