/** The lines around a place in a file. */
import type { LineShown, LinesAround } from '../protocol/lines-around.js';
import { cellIn, delimiterIn, type Span } from './cell.js';
import { type LinePart, scanLines } from './scan-lines.js';

/** Where to look. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1: a character, in a table a cell; the whole line unless told. */
  readonly column?: number;
  /** Whether the file is a table: columns are cells, and the first line names them. */
  readonly isTable: boolean;
}

/** How many lines stand before and after. */
const around = 3;

/** How many characters of a long line are shown before and after the place. */
const before = 60;
const after = 180;

/** As much of a line of a table as is looked through for a cell. */
const longestRow = 20_000;

/** The lines around a place; `undefined` when the file has no such line. */
export async function linesAround(content: Blob, place: Place): Promise<LinesAround | undefined> {
  const { line, column = 1, isTable } = place;
  const first = Math.max(1, line - around);
  const from = isTable ? 0 : Math.max(0, column - 1 - before);
  const parts = await scanLines(
    content,
    (number) => {
      if (number === line) return { from, to: isTable ? longestRow : from + before + after };
      if (isTable && number === 1) return { from: 0, to: longestRow };
      return number >= first ? { from: 0, to: before + after } : undefined;
    },
    line + around,
  );
  const at = parts.get(line);
  if (at === undefined) return undefined;
  const header = parts.get(1);
  const mark = isTable ? cellMark(at, header, place) : elementMark(at, column - 1);
  const last = Math.max(...parts.keys());
  // After the last line end there is nothing to show, unless that is the place.
  const isNothing = (number: number): boolean =>
    number === last && number !== line && parts.get(number)?.text === '';
  const numbers = [...parts.keys()].filter((number) => number >= first && !isNothing(number));
  return {
    lines: numbers.flatMap((number) => {
      const part = parts.get(number);
      return part === undefined ? [] : shown(number, part, number === line ? mark : undefined);
    }),
    ...(isTable && header !== undefined && first > 1 && { header: shown(1, header, undefined) }),
  };
}

function cellMark({ text }: LinePart, header: LinePart | undefined, { column }: Place): Span | undefined {
  return column === undefined ? undefined : cellIn(text, column, delimiterIn(header?.text ?? text));
}

/** An element as far as it stands on its line, else its tag; of anything else what comes before the next tag. */
function elementMark({ text, from }: LinePart, at: number): Span | undefined {
  const start = at - from;
  if (start >= text.length) return undefined;
  const [found = ''] =
    /^<([^\s<>/]+)[^<>]*>(?:[^<>]*<\/\1\s*>)?|^<[^<>]*>|^[^<]+/.exec(text.slice(start)) ?? [];
  return found === '' ? undefined : { start, end: start + found.length };
}

/** A line, cut around what is marked in it. */
function shown(number: number, { text, from, goesOn }: LinePart, mark: Span | undefined): LineShown {
  const cut = text.length <= before + after ? 0 : Math.max(0, (mark?.start ?? 0) - before);
  const part = text.slice(cut, cut + before + after);
  return {
    number,
    text: part,
    isCutBefore: from + cut > 0,
    isCutAfter: goesOn || cut + part.length < text.length,
    ...(mark !== undefined && {
      mark: { start: mark.start - cut, end: Math.min(mark.end - cut, part.length) },
    }),
  };
}
