/**
 * A command, described as data: what help shows and where the work is done.
 *
 * Descriptions are light, because all of them are loaded for every run; the work is loaded when it is asked for.
 */
import type { Texts } from '@jeugd/core';
import type { Context } from './context.js';
import type { RawOptions } from './options.js';

/** Exit code: 0 done and no error findings, 1 error findings, 2 bad usage or nothing could be opened. */
export type ExitCode = 0 | 1 | 2;

/** Does the work of a command. Bad usage throws a `JeugdError`. */
export type Action = (paths: readonly string[], options: RawOptions, context: Context) => Promise<ExitCode>;

/** An option of a command. */
export interface OptionDescription {
  /** As commander writes it: `--as-of <date>`. */
  readonly flags: string;
  /** One sentence; says the default. */
  readonly summary: Texts;
  /** May be given more than once. */
  readonly repeats?: true;
  /** The command does not run without it. */
  readonly required?: true;
  /** What follows it: words to choose from, or a path; anything unless told. */
  readonly values?: Words | 'path';
}

/** Words to choose from; loaded when they are asked for where they come from a library. */
export type Words = readonly string[] | (() => Promise<readonly string[]>);

/** What a command works on. */
export interface InputDescription {
  /** As commander writes it: `<paths...>`. */
  readonly name: string;
  /** A few words. */
  readonly summary: Texts;
  /** The words it may begin with; a path unless told. */
  readonly values?: Words;
  /** Words that may come after one of those; a path unless told. */
  readonly after?: (word: string) => Promise<readonly string[]>;
}

/** A command. */
export interface CommandDescription {
  /** Its name. */
  readonly name: string;
  /** What it does, in a few words: for the list of commands. */
  readonly title: Texts;
  /** What it does, in a few sentences. */
  readonly summary: Texts;
  /** What it works on; nothing unless told. */
  readonly input?: InputDescription;
  /** Its options; `--locale`, `--debug` and `--help` belong to every command. */
  readonly options: readonly OptionDescription[];
  /** Command lines to try, with what they do. */
  readonly examples: readonly { readonly line: string; readonly summary: Texts }[];
  /** Loads the work. */
  readonly load: () => Promise<Action>;
}
