/**
 * The express lane: plain elements go past saxes.
 *
 * Nearly all of a message is `<name>value</name>` with white space around it. Such elements are taken from the text
 * here, at a third of the time. All else is left to saxes, from the very tag on: attributes, references, CDATA, comments,
 * names with an accent, values of several lines, whatever is not right. The lane makes no judgement on XML: what it takes
 * is well formed beyond doubt.
 *
 * saxes need not know of an element that opens and closes here. Of one that is still open when saxes takes over, it is
 * told first: see {@link ExpressLane.untold}.
 */
import { deepest } from './limits.js';
import type { NamespaceScope } from './namespace-scope.js';
import type { Structure } from './structure.js';

/** A place in a file: its line from 1, and how many characters of it were read. */
export interface Reached {
  line: number;
  column: number;
}

/** Takes plain elements. */
export interface ExpressLane {
  /** Takes what it can of a text, from an index on where no tag or text is half read; gives the index it came to. */
  take(text: string, from: number, reached: Reached, depth: number): number;
  /** The tags that were opened here and are not closed yet, which saxes does not know of; and forgets them. */
  untold(): string;
}

/** What would have to be looked at: references, the end of CDATA, line ends and other controls, halves of characters. */
const remarkable = /[^ -%'-\\^-~\xa0-\ud7ff\ue000-\ufffd]/;

const greater = 0x3e;
const less = 0x3c;
const slash = 0x2f;

/** A lane for a message whose root has been opened. */
export function expressLane(followed: Structure, names: NamespaceScope): ExpressLane {
  let opened: string[] = [];

  const close = (): void => {
    opened.pop();
    names.close();
    followed.close();
  };

  return {
    take(text, from, reached, depth) {
      let at = from;
      while (followed.isInClass()) {
        const tag = afterWhite(text, at);
        if (text.charCodeAt(tag) !== less) break;
        if (text.charCodeAt(tag + 1) === slash) {
          const name = opened[opened.length - 1];
          if (name === undefined || !closes(text, tag, name)) break;
          pass(text, at, tag, reached);
          at = tag + name.length + 3;
          reached.column += at - tag;
          close();
          continue;
        }
        const end = text.indexOf('>', tag + 1);
        if (end === -1 || depth + opened.length >= deepest) break;
        const name = text.slice(tag + 1, end);
        const meant = names.enter(name);
        if (meant === undefined) break;
        pass(text, at, tag, reached);
        followed.open(meant.local, meant.uri, reached.line, reached.column + 1);
        opened.push(name);
        at = end + 1;
        reached.column += at - tag;
        if (followed.isInClass()) continue;
        // A value, or what does not belong: taken only when nothing else is in it.
        const after = text.indexOf('<', at);
        if (after === -1 || !closes(text, after, name)) break;
        const value = text.slice(at, after);
        if (remarkable.test(value)) break;
        if (value !== '') followed.text(value, false, reached.line, reached.column);
        reached.column += after + name.length + 3 - at;
        at = after + name.length + 3;
        close();
      }
      return at;
    },
    untold() {
      const tags = opened.map((name) => `<${name}>`).join('');
      opened = [];
      return tags;
    },
  };
}

/** Whether the closing tag of a name stands at an index. */
function closes(text: string, at: number, name: string): boolean {
  return (
    text.charCodeAt(at + 1) === slash &&
    text.startsWith(name, at + 2) &&
    text.charCodeAt(at + 2 + name.length) === greater
  );
}

/** The index after spaces and line ends. A carriage return counts before a line feed only. */
function afterWhite(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 13 && text.charCodeAt(at + 1) !== 10) return at;
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
    at += 1;
  }
}

/** Counts the lines and columns of white space. */
function pass(text: string, from: number, to: number, reached: Reached): void {
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (text.charCodeAt(at) !== 10) continue;
    reached.line += 1;
    reached.column = 0;
    start = at + 1;
  }
  reached.column += to - start;
}
