/**
 * Progress: one line on stderr that replaces itself, when a terminal watches and the work is long.
 */
import { printable } from './escape.js';
import type { World } from './world.js';

/** A line that says what is going on. */
export interface Progress {
  /** Says what is done now. */
  readonly show: (text: string) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

/** Work shorter than this needs no progress. */
const longAfter = 1000;

const startOfLine = '\r\u001b[K';

/** A progress line, silent where nobody watches and in the first second. */
export function progressOn({ stderr, milliseconds }: Pick<World, 'stderr' | 'milliseconds'>): Progress {
  const began = milliseconds();
  let isShown = false;
  return {
    show(text) {
      if (!stderr.isTerminal || milliseconds() - began < longAfter) return;
      stderr.write(startOfLine + fitting(`${printable(text)} …`, stderr.columns));
      isShown = true;
    },
    clear() {
      if (isShown) stderr.write(startOfLine);
      isShown = false;
    },
  };
}

/** The end of a text that is too long for the line: a file is known by its name. A line that goes on could not be taken away. */
function fitting(text: string, columns = Number.POSITIVE_INFINITY): string {
  const characters = [...text];
  return characters.length < columns
    ? text
    : `…${characters.slice(characters.length - columns + 2).join('')}`;
}
