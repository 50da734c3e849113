/** Text as a string of the DOT language. */

/**
 * The text between quotation marks, so that Graphviz shows it to the letter: quotation marks, backslashes (which start
 * `\N` and the like) and ampersands (which start HTML entities) are written as what they are. A line break becomes one.
 */
export function dotString(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('&', '&amp;')
    .replace(/\r\n?|\n/g, '\\n');
  return `"${escaped}"`;
}

/** Attributes as DOT writes them: `[shape="circle", label="12"]`. */
export function dotAttributes(attributes: Readonly<Record<string, string | number>>): string {
  const pairs = Object.entries(attributes).map(([name, value]) => `${name}=${dotString(String(value))}`);
  return pairs.length === 0 ? '' : ` [${pairs.join(', ')}]`;
}
