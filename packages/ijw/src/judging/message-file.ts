/** A message that comes in to be judged. */
import type { Chunks } from '../reader/open-file.js';

/**
 * A message that comes in to be judged, from a disk, a browser or a queue.
 *
 * @dutch berichtbestand
 */
export interface MessageFile {
  /** Its name, by which the findings tell messages apart; `-` for what has none, such as standard input. */
  readonly file: string;
  /**
   * What is in it. A large one had better be a way to read it from its beginning: a claim (JW323) is then read once to judge
   * it, once to put it beside the others, and once to answer it, and is never in memory as a whole.
   */
  readonly content: string | Uint8Array | (() => Chunks);
  /** Whether it is judged by itself only, and neither put beside the others nor remembered for them; no, unless told. */
  readonly isAlone?: boolean;
}
