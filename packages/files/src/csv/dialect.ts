/**
 * How a CSV file is written: what stands between cells and between rows, seen from its header.
 */

/**
 * What can stand between two cells.
 *
 * @dutch scheidingsteken
 */
export type Delimiter = ',' | ';' | '\t';

/** How a CSV file is written. */
export interface Dialect {
  /** Between two cells. */
  readonly delimiter: Delimiter;
  /** The last character between two rows. */
  readonly newline: '\n' | '\r';
  /** Whether a carriage return stands before each newline. */
  readonly carriageReturn: boolean;
}

/**
 * The dialect of a file that begins with this text: the delimiter that the header holds most of, outside quotation
 * marks (a comma when it holds none), and the newline that ends the header.
 */
export function dialectOf(text: string): Dialect {
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  let at = 0;
  for (; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === ',' || character === ';' || character === '\t') counts[character] += 1;
    else if (character === '\n' || character === '\r') break;
  }
  const carriageReturn = text[at] === '\r' && text[at + 1] === '\n';
  const newline = text[at] === '\r' && !carriageReturn ? '\r' : '\n';
  return { delimiter: mostOf(counts), newline, carriageReturn };
}

function mostOf(counts: Readonly<Record<Delimiter, number>>): Delimiter {
  if (counts[';'] > counts[','] && counts[';'] >= counts['\t']) return ';';
  return counts['\t'] > counts[','] ? '\t' : ',';
}
