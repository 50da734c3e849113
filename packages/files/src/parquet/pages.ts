/**
 * Pages: the values of a leaf, some thousands at a time. Each says how many there are, which of them are absent, and holds
 * the others, or their places in a dictionary.
 */
import type { DecodedArray, PageHeader, ParquetType } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { deltaBinaryUnpack, deltaLengthByteArray } from 'hyparquet/src/delta.js';
import { byteStreamSplit } from 'hyparquet/src/encoding.js';
import { readPlain } from 'hyparquet/src/plain.js';
import { largestPage } from '../limits.js';
import { decompressed } from './decompress.js';
import { frontCoded } from './front-coded.js';
import { readHybrid } from './hybrid.js';
import type { Chunk, Leaf } from './open.js';
import { damaged, refuse } from './refusal.js';
import { expectWholeStruct } from './thrift-bounds.js';

/** Some values of a leaf. */
export interface Page {
  /** How many, absent ones included. */
  readonly count: number;
  /** For each its level of definition: below that of the leaf it is absent. `undefined` when none is. */
  readonly definition: Uint8Array | undefined;
  /** For each the list in which it goes on; `undefined` outside lists. */
  readonly repetition: Uint8Array | undefined;
  /** Those that are present, as they are stored; or the dictionary. */
  readonly values: DecodedArray;
  /** For each that is present its place in the dictionary. */
  readonly places: Int32Array | undefined;
}

/** The pages of a leaf in one group of rows: together as many values as were announced, or reading stops. */
export function* pagesOf(bytes: Uint8Array, chunk: Chunk, leaf: Leaf): Generator<Page> {
  let dictionary: DecodedArray | undefined;
  let at = chunk.from;
  let left = chunk.values;
  while (left > 0) {
    expectWholeStruct(bytes, at, chunk.to);
    const reader = { view: viewOf(bytes), offset: at };
    const header = parquetHeader(reader);
    const { compressed_page_size: size, uncompressed_page_size: fullSize } = header;
    if (!isCount(size) || !isCount(fullSize) || reader.offset + size > chunk.to) damaged();
    if (fullSize > largestPage) refuse('files/parquet-page-too-large', { limit: largestPage / 1_000_000 });
    const stored = bytes.subarray(reader.offset, reader.offset + size);
    at = reader.offset + size;
    if (header.type === 'DICTIONARY_PAGE') {
      const count = header.dictionary_page_header?.num_values ?? -1;
      dictionary = plain(decompressed(stored, fullSize, chunk.codec), leaf, count);
    } else if (header.type === 'DATA_PAGE' || header.type === 'DATA_PAGE_V2') {
      const page = (header.type === 'DATA_PAGE' ? firstForm : secondForm)(
        stored,
        header,
        chunk,
        leaf,
        left,
        dictionary,
      );
      left -= page.count;
      if (page.count > 0) yield page;
    } else if (header.type !== 'INDEX_PAGE') damaged();
  }
}

type PageReader = (
  stored: Uint8Array,
  header: PageHeader,
  chunk: Chunk,
  leaf: Leaf,
  most: number,
  dictionary: DecodedArray | undefined,
) => Page;

/** The first form: levels, with their length before them, are compressed along with the values. */
const firstForm: PageReader = (stored, header, { codec }, leaf, most, dictionary) => {
  const { num_values: count, encoding, ...levels } = header.data_page_header ?? damaged();
  if (!isCount(count) || count > most) damaged();
  const bytes = decompressed(stored, header.uncompressed_page_size, codec);
  let at = 0;
  const levelsOf = (highest: number, levelEncoding: string): Uint8Array | undefined => {
    if (highest === 0) return undefined;
    if (levelEncoding !== 'RLE' || at + 4 > bytes.length) damaged();
    const length = viewOf(bytes).getUint32(at, true);
    if (at + 4 + length > bytes.length) damaged();
    const output = new Uint8Array(count);
    readHybrid(bytes.subarray(at + 4, at + 4 + length), widthOf(highest), output);
    at += 4 + length;
    return output;
  };
  const repetition = levelsOf(leaf.repetition, levels.repetition_level_encoding);
  const definition = levelsOf(leaf.definition, levels.definition_level_encoding);
  return pageOf({ count, repetition, definition }, bytes.subarray(at), encoding, leaf, dictionary);
};

/** The second form: levels stand before the values, never compressed. */
const secondForm: PageReader = (stored, header, { codec }, leaf, most, dictionary) => {
  const page = header.data_page_header_v2 ?? damaged();
  const { num_values: count, encoding } = page;
  const { repetition_levels_byte_length: first, definition_levels_byte_length: second } = page;
  if (!isCount(count) || count > most || !isCount(first) || !isCount(second)) damaged();
  if (first + second > Math.min(stored.length, header.uncompressed_page_size)) damaged();
  const levelsOf = (highest: number, from: number, to: number): Uint8Array | undefined => {
    if (highest === 0) return undefined;
    const output = new Uint8Array(count);
    readHybrid(stored.subarray(from, to), widthOf(highest), output);
    return output;
  };
  const repetition = levelsOf(leaf.repetition, 0, first);
  const definition = levelsOf(leaf.definition, first, first + second);
  const size = header.uncompressed_page_size - first - second;
  const isCompressed = page.is_compressed !== false;
  const bytes = decompressed(stored.subarray(first + second), size, isCompressed ? codec : 'UNCOMPRESSED');
  return pageOf({ count, repetition, definition }, bytes, encoding, leaf, dictionary);
};

/** The page with its values. */
function pageOf(
  { count, repetition, definition }: Pick<Page, 'count' | 'repetition' | 'definition'>,
  bytes: Uint8Array,
  encoding: string,
  leaf: Leaf,
  dictionary: DecodedArray | undefined,
): Page {
  const present = definition === undefined ? count : presentIn(definition, leaf.definition);
  const levels = { count, repetition, definition: present === count ? undefined : definition };
  if (encoding !== 'PLAIN_DICTIONARY' && encoding !== 'RLE_DICTIONARY') {
    return { ...levels, values: valuesOf(bytes, encoding, leaf, present), places: undefined };
  }
  const values: DecodedArray = dictionary ?? (present === 0 ? [] : damaged());
  const places = new Int32Array(present);
  if (present > 0) readHybrid(bytes.subarray(1), bytes[0] ?? damaged(), places);
  for (const place of places) if (place >= values.length) damaged();
  return { ...levels, values, places };
}

function presentIn(definition: Uint8Array, highest: number): number {
  let present = 0;
  for (const level of definition) {
    if (level === highest) present += 1;
    else if (level > highest) damaged();
  }
  return present;
}

function valuesOf(bytes: Uint8Array, encoding: string, leaf: Leaf, count: number): DecodedArray {
  const { type, type_length } = leaf.element;
  const reader = { view: viewOf(bytes), offset: 0 };
  if (count === 0) return [];
  switch (encoding) {
    case 'PLAIN':
      return plain(bytes, leaf, count);
    case 'RLE':
      return flags(bytes, type, count);
    case 'BYTE_STREAM_SPLIT':
      expectRoom(bytes, type, type_length, count);
      return byteStreamSplit(reader, count, type, type_length);
    case 'DELTA_BINARY_PACKED': {
      const numbers = type === 'INT32' ? new Int32Array(count) : new BigInt64Array(count);
      deltaBinaryUnpack(reader, count, numbers);
      return numbers;
    }
    case 'DELTA_LENGTH_BYTE_ARRAY': {
      const texts: Uint8Array[] = new Array(count);
      deltaLengthByteArray(reader, count, texts);
      if (reader.offset > bytes.length) damaged();
      return texts;
    }
    case 'DELTA_BYTE_ARRAY':
      return frontCoded(reader.view, count);
    default:
      return refuse('files/parquet-encoding');
  }
}

function plain(bytes: Uint8Array, { element }: Leaf, count: number): DecodedArray {
  if (!isCount(count)) damaged();
  expectRoom(bytes, element.type, element.type_length, count);
  const reader = { view: viewOf(bytes), offset: 0 };
  const values = readPlain(reader, element.type, count, element.type_length);
  return reader.offset <= bytes.length ? values : damaged();
}

/** Yes and no as runs, with the length before them. */
function flags(bytes: Uint8Array, type: ParquetType, count: number): DecodedArray {
  if (type !== 'BOOLEAN' || bytes.length < 4) damaged();
  const output = new Uint8Array(count);
  readHybrid(bytes.subarray(4), 1, output);
  return Array.from(output, (bit) => bit === 1);
}

/** Stops reading when the bytes cannot hold so many values: before room is made for them. */
function expectRoom(bytes: Uint8Array, type: ParquetType, length: number | undefined, count: number): void {
  const sizes = { BOOLEAN: 1 / 8, INT32: 4, FLOAT: 4, INT64: 8, DOUBLE: 8, INT96: 12, BYTE_ARRAY: 4 };
  const size = type === 'FIXED_LEN_BYTE_ARRAY' ? Math.max(1, length ?? 0) : sizes[type];
  if (count * size > bytes.length) damaged();
}

function widthOf(highest: number): number {
  return 32 - Math.clz32(highest);
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 0;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
