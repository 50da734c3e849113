/** Texts that say how much they share with the one before: unfolded within bounds, as a little can unfold to much. */
import { deltaBinaryUnpack } from 'hyparquet/src/delta.js';
import { largestPage } from '../limits.js';
import { damaged } from './refusal.js';

/** The texts in a page of `DELTA_BYTE_ARRAY`, as bytes. */
export function frontCoded(view: DataView, count: number): Uint8Array[] {
  const reader = { view, offset: 0 };
  const shared = new Int32Array(count);
  const own = new Int32Array(count);
  deltaBinaryUnpack(reader, count, shared);
  deltaBinaryUnpack(reader, count, own);
  let room = largestPage;
  let before = new Uint8Array(0);
  return Array.from({ length: count }, (_, place) => {
    const kept = shared[place] ?? 0;
    const added = own[place] ?? 0;
    room -= kept + added;
    if (kept < 0 || added < 0 || kept > before.length || room < 0) damaged();
    if (reader.offset + added > view.byteLength) damaged();
    const text = new Uint8Array(kept + added);
    text.set(before.subarray(0, kept));
    text.set(new Uint8Array(view.buffer, view.byteOffset + reader.offset, added), kept);
    reader.offset += added;
    before = text;
    return text;
  });
}
