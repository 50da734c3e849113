/** Copies that hold nothing but themselves. */

/**
 * A copy of a class of a message, or of part of one.
 *
 * A text that was read is often a window on the whole file, and would keep it in memory. Going through JSON makes texts
 * of their own; a message is JSON-safe.
 */
export function ownCopy<Content extends object>(content: Content): Content {
  const copy: Content = JSON.parse(JSON.stringify(content));
  return copy;
}

/** The same for one text. */
export function ownText(text: string): string {
  const [copy = text]: readonly string[] = JSON.parse(JSON.stringify([text]));
  return copy;
}
