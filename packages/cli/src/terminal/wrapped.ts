/**
 * Sentences that fit a terminal: broken between words, the lines below the first one moved in.
 */

/** A text in lines; as it is where no width is known, as for a file or another program. */
export function wrapped(text: string, columns: number | undefined, indent: string): string {
  if (columns === undefined) return text;
  const [first = '', ...words] = text.split(/(?<=\S) /);
  const lines = [first];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (longer.length < columns) lines[lines.length - 1] = longer;
    else lines.push(indent + word);
  }
  return lines.join('\n');
}
