/**
 * Sources: from text or bytes, whole or in chunks of any size, to pieces of text of a bounded length.
 *
 * What is wrong with the file itself is found here: no UTF-8, a zip, nothing at all, and the rules that the standard
 * has for files (OP179, OP192).
 */
import type { FaultLog } from './fault-log.js';
import type { Fault } from './faults.js';
import { largestFile, pieceLength } from './limits.js';
import { lineEndCheck } from './line-ends.js';
import { strangeBytes } from './strange-bytes.js';
import { decoded, wholeCharacters } from './utf-8.js';

/** Takes the chunks of one file in order. */
export interface Source {
  /** The text of a chunk in pieces. */
  pieces(chunk: string | Uint8Array): Generator<string>;
  /** What was held back of the last chunk, once there are no more. */
  rest(): Generator<string>;
}

/** A source that notes what is wrong in a log, and calls `stop` where reading on is of no use. */
export function source(log: FaultLog, stop: (fault: Fault) => void): Source {
  const checkLineEnds = lineEndCheck(log);
  let heldBytes: Uint8Array = new Uint8Array();
  let heldText = '';
  let size = 0;
  let isBegun = false;
  let isOver = false;

  const fail = (fault: Fault): void => {
    isOver = true;
    stop(fault);
  };

  const count = (more: number): void => {
    if (size <= largestFile && size + more > largestFile) {
      log.report('too-large', {}, { max: largestFile / 1024 / 1024 });
    }
    size += more;
  };

  /** The first text of a file: no byte order mark, and the beginning of XML. */
  const first = (text: string): string => {
    const isMarked = text.startsWith('\uFEFF');
    if (isMarked) log.report('byte-order-mark', { line: 1, column: 1 });
    const rest = isMarked ? text.slice(1) : text;
    const start = /[^ \t\r\n]/.exec(rest)?.[0];
    isBegun = isBegun || start !== undefined;
    if (start !== undefined && start !== '<') fail('not-xml');
    return rest;
  };

  function* checked(text: string): Generator<string> {
    const piece = isBegun ? text : first(text);
    if (isOver || piece === '') return;
    checkLineEnds(piece);
    if (/[\uD800-\uDFFF]/.test(piece) && /\p{Surrogate}/u.test(piece)) {
      const end = piece.search(/\p{Surrogate}/u);
      yield piece.slice(0, end);
      fail('not-utf-8');
    } else yield piece;
  }

  function* ofText(chunk: string): Generator<string> {
    count(utf8Length(chunk));
    const text = heldText + chunk;
    let start = 0;
    while (start < text.length && !isOver) {
      const end = Math.min(start + pieceLength, text.length);
      const cut = isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end;
      if (cut === start) break;
      yield* checked(text.slice(start, cut));
      start = cut;
    }
    heldText = text.slice(start);
  }

  function* ofBytes(chunk: Uint8Array): Generator<string> {
    count(chunk.length);
    const bytes = joined(heldBytes, chunk);
    const isHead = size === bytes.length;
    if (isHead && bytes.length < 4) {
      heldBytes = bytes;
      return;
    }
    const strange = isHead ? strangeBytes(bytes) : undefined;
    if (strange !== undefined) return fail(strange);
    let start = 0;
    while (start < bytes.length && !isOver) {
      const end = Math.min(start + pieceLength, bytes.length);
      const cut = wholeCharacters(bytes, end);
      if (cut <= start) break;
      yield* ofDecoded(bytes.subarray(start, cut));
      start = cut;
    }
    heldBytes = bytes.slice(start);
  }

  function* ofDecoded(bytes: Uint8Array): Generator<string> {
    const { text, isWhole } = decoded(bytes);
    yield* checked(text);
    if (!isWhole && !isOver) fail('not-utf-8');
  }

  return {
    *pieces(chunk) {
      if (!isOver) yield* typeof chunk === 'string' ? ofText(chunk) : ofBytes(chunk);
    },
    *rest() {
      if (!isOver && heldBytes.length > 0) yield* ofDecoded(heldBytes);
      if (!isOver && heldText !== '') fail('not-utf-8');
      if (!isOver && !isBegun) fail('empty-file');
    },
  };
}

function joined(before: Uint8Array, after: Uint8Array): Uint8Array {
  if (before.length === 0) return after;
  const both = new Uint8Array(before.length + after.length);
  both.set(before);
  both.set(after, before.length);
  return both;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** How many bytes a text takes as UTF-8. */
function utf8Length(text: string): number {
  if (!/[^\0-\x7f]/.test(text)) return text.length;
  let length = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) length += code >= 0x800 && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return length;
}
