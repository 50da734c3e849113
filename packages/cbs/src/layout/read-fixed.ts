/** A file with fixed positions, read by a layout. */
import { feedFrom } from '../reader/delivery-feed.js';
import type { DeliveryFileReading, ReadRecord } from '../reader/index.js';
import type { DeliverySource } from '../reader/source.js';
import { type FixedFileOptions, fixedFeed } from './fixed-feed.js';
import type { Layout } from './layout.js';

/**
 * Reads a file with fixed positions. Blanks around a value fall away; a line that is too short is kept and reported, with
 * what is missing as empty.
 *
 * @dutch bestand met vaste posities lezen
 * @example
 * const layout = parseLayout({ name: 'invented', kind: 'jeugdhulp', fields: [{ field: 'bsn', start: 1, length: 9 }, { field: 'hulpvorm', start: 11, length: 2 }] });
 * const reading = readFixedFile('999900006 02\n', layout);
 * reading.records[0].record; // { bsn: '999900006', hulpvorm: '02' }
 */
export function readFixedFile(
  source: DeliverySource,
  layout: Layout,
  options: FixedFileOptions = {},
): DeliveryFileReading & { readonly records: readonly ReadRecord[] } {
  const records: ReadRecord[] = [];
  const feed = fixedFeed((kind, record, line) => records.push({ kind, record, line }), layout, options);
  feedFrom(source, feed);
  return { ...feed.end(), records };
}
