/**
 * Where a text stops being JSON. Runtimes word this differently and some quote the text; this gives the place alone.
 */

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or close' | 'end';

/** A place in a text. */
export interface TextPlace {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
}

/** The place of the first fault in a text that `JSON.parse` refused: after the last character when it only stops too soon. */
export function jsonFaultPlace(text: string): TextPlace {
  const offset = jsonFaultOffset(text);
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

function jsonFaultOffset(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    while (isSpace(text[at])) at += 1;
    const next = text[at];
    if (next === undefined) return at;
    const end = endOfToken(text, at, next, expected);
    if (end === undefined) return at;
    if (end < 0) return -end;
    if (next === '{' || next === '[') open.push(next);
    if (next === '}' || next === ']') {
      if (open.pop() !== (next === '}' ? '{' : '[')) return at;
    }
    expected = expectedAfter(next, expected, open);
    at = end;
  }
}

/** The end of the token at `at`; `undefined` when it may not stand here, minus the offset of a fault inside it. */
function endOfToken(text: string, at: number, next: string, expected: Expected): number | undefined {
  if (expected === 'colon') return next === ':' ? at + 1 : undefined;
  if (expected === 'end') return undefined;
  if (expected === 'comma or close') return next === ',' || next === '}' || next === ']' ? at + 1 : undefined;
  if (expected === 'key' || expected === 'key or }') {
    if (next === '"') return endOfString(text, at);
    return next === '}' && expected === 'key or }' ? at + 1 : undefined;
  }
  if (next === '"') return endOfString(text, at);
  if (next === '{' || next === '[') return at + 1;
  if (next === ']') return expected === 'value or ]' ? at + 1 : undefined;
  return endOfWord(text, at);
}

function expectedAfter(token: string, expected: Expected, open: readonly string[]): Expected {
  if (token === '{') return 'key or }';
  if (token === '[') return 'value or ]';
  if (expected === 'key' || expected === 'key or }') return token === '"' ? 'colon' : closed(open);
  if (expected === 'colon') return 'value';
  if (token === ',') return open.at(-1) === '{' ? 'key' : 'value';
  return closed(open);
}

function closed(open: readonly string[]): Expected {
  return open.length === 0 ? 'end' : 'comma or close';
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '"') return at + 1;
    if (text.charCodeAt(at) < 0x20) return -at;
    if (text[at] !== '\\') continue;
    const escaped = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
    escaped.lastIndex = at + 1;
    if (!escaped.test(text)) return -at;
    at = escaped.lastIndex - 1;
  }
  return -text.length;
}

function endOfWord(text: string, from: number): number | undefined {
  const word = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  word.lastIndex = from;
  return word.test(text) ? word.lastIndex : undefined;
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}
