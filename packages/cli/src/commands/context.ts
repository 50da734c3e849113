/**
 * What a command gets to work with: a language, a way to speak, and the world.
 */
import type { Locale, Texts } from '@jeugd/core';
import type { Progress } from '../terminal/progress.js';
import type { World } from '../terminal/world.js';

/** What surrounds the work of a command. */
export interface Context {
  /** The language to speak. */
  readonly locale: Locale;
  /** Whether the result may hold colours. */
  readonly colours: boolean;
  /** The world around it. */
  readonly world: World;
  /** Says what is going on while the work is long. */
  readonly progress: Progress;
  /** A text in the language of the run. */
  readonly say: (texts: Texts, params?: Readonly<Record<string, string | number>>) => string;
  /** Prints a part of the result, and ends the line. */
  readonly print: (text: string) => void;
  /** Prints a remark about the run, and ends the line. */
  readonly remark: (text: string) => void;
}
