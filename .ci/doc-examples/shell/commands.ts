/**
 * The commands of a shell block: one per line, without comments.
 */

/** One command. */
export interface Command {
  /** As it is written. */
  readonly text: string;
  /** Its words; quotes are taken off. */
  readonly words: readonly string[];
  /** The file that its output goes to, after `>`. */
  readonly into: string | undefined;
}

/** The commands in a block; a line that ends with a backslash goes on in the next. */
export function commandsIn(block: string): readonly Command[] {
  return block
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
    .map(commandOf);
}

function commandOf(text: string): Command {
  const [command = '', into] = text.split(/\s>\s*/);
  const words = [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );
  return { text, words, into: into?.trim() };
}
