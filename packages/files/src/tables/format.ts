/** Which form a file has: its name says so, and otherwise how it begins. */

import { isParquet } from '../parquet/magic.js';
import type { TextOrBytes } from '../text/decode.js';
import type { ReadFormat } from './table.js';

const formatOfExtension: ReadonlyMap<string, ReadFormat> = new Map([
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['txt', 'csv'],
  ['json', 'json'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['parquet', 'parquet'],
]);

/** The form that the name of a file gives away. */
export function formatOfName(file: string): ReadFormat | undefined {
  return formatOfExtension.get(file.slice(file.lastIndexOf('.') + 1).toLowerCase());
}

/** The form that the first character of a file gives away: `[` begins a JSON list, `{` JSON Lines, `PAR1` Parquet. */
export function formatOfContent(content: TextOrBytes): ReadFormat {
  if (isParquet(content)) return 'parquet';
  const head =
    typeof content === 'string'
      ? content.slice(0, 1000)
      : new TextDecoder().decode(content.subarray(0, 1000));
  const first = head.replace(/^\uFEFF/, '').trimStart()[0];
  if (first === '[') return 'json';
  return first === '{' ? 'jsonl' : 'csv';
}
