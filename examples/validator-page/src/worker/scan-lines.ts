/** Lines out of a file of any size: only what is asked for is kept, however long a line is. */
import { piecesOf } from './pieces.js';

/** Part of a line. */
export interface LinePart {
  readonly text: string;
  /** How many characters stand before it. */
  readonly from: number;
  /** Whether more follows. */
  readonly goesOn: boolean;
}

/** Which characters of a line are wanted; `undefined` for a line that is not. */
export type Wanted = (line: number) => { readonly from: number; readonly to: number } | undefined;

/** Lines end in LF, CR LF or CR. */
const lineEnd = /\r\n|\r|\n/g;

/** The wanted parts of the lines of a file, up to and including line `last`. */
export async function scanLines(
  content: Blob,
  wanted: Wanted,
  last: number,
): Promise<ReadonlyMap<number, LinePart>> {
  const parts = new Map<number, LinePart>();
  const decoder = new TextDecoder();
  let line = 1;
  let column = 0;
  let held = '';

  const take = (text: string): void => {
    const range = wanted(line);
    if (range !== undefined) {
      const known = parts.get(line) ?? { text: '', from: range.from, goesOn: false };
      const more = text.slice(Math.max(0, range.from - column), Math.max(0, range.to - column));
      parts.set(line, { ...known, text: known.text + more, goesOn: column + text.length > range.to });
    }
    column += text.length;
  };

  for await (const piece of piecesOf(content)) {
    const text = held + decoder.decode(piece, { stream: true });
    // A line end may lie across two pieces.
    held = text.endsWith('\r') ? '\r' : '';
    const usable = held === '' ? text : text.slice(0, -1);
    let at = 0;
    for (const { index, 0: end } of usable.matchAll(lineEnd)) {
      take(usable.slice(at, index));
      at = index + end.length;
      line += 1;
      column = 0;
      if (line > last) return parts;
    }
    take(usable.slice(at));
  }
  return parts;
}
