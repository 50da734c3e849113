/**
 * The world around the command: where it writes, what it reads, what day it is. Tests bring a world of their own.
 */
import type { PlainDate } from '@jeugd/core';

/** A stream that text goes to. */
export interface Output {
  /** Writes a text. */
  readonly write: (text: string) => void;
  /** Whether a person watches. */
  readonly isTerminal: boolean;
  /** How many characters fit on a line of the terminal; absent where there is none. */
  readonly columns?: number;
}

/** What surrounds one run of the command. */
export interface World {
  /** The result, and nothing else. */
  readonly stdout: Output;
  /** Everything that is said about the run. */
  readonly stderr: Output;
  /** All bytes of standard input. */
  readonly readStdin: () => Promise<Uint8Array>;
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The local date, for when neither the call nor the data name a day. */
  readonly today: () => PlainDate;
  /** Does a write that a signal (Ctrl-C, `kill`) must not break off: the signal waits until it is done. */
  readonly uninterrupted: (write: () => void) => Promise<void>;
  /** Milliseconds on a clock that only runs forward. */
  readonly milliseconds: () => number;
}
