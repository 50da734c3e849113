/**
 * The compressions that are read: Snappy (what DuckDB, pandas and Spark write unless told), Zstandard (polars) and gzip,
 * each into a place of the size that the page declares. Not LZ4, LZO and Brotli: rare, and Brotli brings a dictionary of
 * 80 kB.
 */
import { gunzipSync } from 'fflate';
import { decompress as unzstd } from 'fzstd';
import type { CompressionCodec } from 'hyparquet';
import { snappyUncompress } from 'hyparquet/src/snappy.js';
import { damaged, refuse } from './refusal.js';

const decompressors: Partial<Record<CompressionCodec, (input: Uint8Array, output: Uint8Array) => number>> = {
  SNAPPY(input, output) {
    snappyUncompress(input, output);
    return output.length;
  },
  ZSTD: (input, output) => unzstd(input, output).length,
  GZIP: (input, output) => gunzipSync(input, { out: output }).length,
};

/** Stops reading unless this compression is known. */
export function expectKnownCompression(codec: CompressionCodec | undefined): void {
  if (codec === 'UNCOMPRESSED' || (codec !== undefined && decompressors[codec] !== undefined)) return;
  refuse('files/parquet-compression');
}

/** The bytes of a page, `size` of them. */
export function decompressed(input: Uint8Array, size: number, codec: CompressionCodec): Uint8Array {
  if (codec === 'UNCOMPRESSED') return input.length === size ? input : damaged();
  if (size === 0) return new Uint8Array(0);
  const output = new Uint8Array(size);
  return decompressors[codec]?.(input, output) === size ? output : damaged();
}
