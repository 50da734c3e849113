/** Fills a typed array with codes for the texts of a column, page by page: each different text is decoded about once. */
import type { DecodedArray } from 'hyparquet';
import { mostWords } from '../limits.js';
import type { ParquetCodes } from './column-kinds.js';
import type { Filler } from './number-filler.js';
import type { Leaf } from './open.js';
import { refuse } from './refusal.js';
import { type Stored, valueReader } from './values.js';

/** A filler for a column of texts; `undefined` for another. */
export function codeFiller(leaf: Leaf, rows: number): Filler<ParquetCodes> | undefined {
  const read = valueReader(leaf.element);
  if (read === undefined) return undefined;
  const codes = new Int32Array(rows);
  const codeOf = new Map<string, number>();
  const coded = (stored: Stored): number => {
    const cell = read(stored);
    const word = typeof cell === 'string' ? cell : JSON.stringify(cell);
    if (word === '') return 0;
    const known = codeOf.get(word);
    if (known !== undefined) return known;
    if (codeOf.size >= mostWords) refuse('files/too-many-words', { limit: mostWords });
    codeOf.set(word, codeOf.size + 1);
    return codeOf.size;
  };
  let dictionary: DecodedArray | undefined;
  let codesOfPage: ArrayLike<number> = [];
  return {
    fill({ count, definition, values, places }, row) {
      const stored = values as ArrayLike<Stored>;
      if (places === undefined || values !== dictionary) codesOfPage = Int32Array.from(stored, coded);
      dictionary = places === undefined ? undefined : values;
      let next = 0;
      for (let at = 0; at < count; at += 1) {
        if (definition !== undefined && definition[at] !== leaf.definition) continue;
        codes[row + at] = codesOfPage[places === undefined ? next : (places[next] ?? 0)] ?? 0;
        next += 1;
      }
    },
    column: () => ({ kind: 'codes', codes, words: [...codeOf.keys()] }),
  };
}
