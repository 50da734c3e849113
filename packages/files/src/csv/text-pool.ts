/**
 * One copy of each text in a column, so that a million times the same code is one string.
 */

/** More different texts than this are no codes or dates: the column is not worth remembering. */
const mostTexts = 20_000;

/** From this length a runtime (V8) cuts text out of a larger one by pointing into it, which keeps all of that alive. */
const shortestSlice = 13;

/** Gives back the copy of a text that was seen before, or a new copy that stands on its own. */
export type TextPool = (text: string) => string;

/** A pool for one column. */
export function textPool(): TextPool {
  let seen: Map<string, string> | undefined = new Map();
  return (text) => {
    const known = seen?.get(text);
    if (known !== undefined) return known;
    const copy = text.length < shortestSlice ? text : copyOf(text);
    if (seen !== undefined && seen.size < mostTexts) seen.set(copy, copy);
    else seen = undefined;
    return copy;
  };
}

/** Joining makes a new text; looking at a character of it makes the runtime write it out before it is cut. */
function copyOf(text: string): string {
  const joined = ` ${text}`;
  return joined.charCodeAt(0) === 0 ? text : joined.slice(1);
}
