/**
 * All words that a command line of `jeugd` can hold, by where they stand: what every shell is told in its own way.
 */
import type { Locale } from '@jeugd/core';
import { helpOptionTexts, versionOptionTexts } from '../../texts/help.js';
import type { CommandDescription, InputDescription, OptionDescription, Words } from '../description.js';
import { optionsOfAll } from '../options-of-all.js';

/** What can be typed. */
export interface Vocabulary {
  /** The options before a command. */
  readonly atStart: readonly OptionWords[];
  readonly commands: readonly CommandWords[];
}

/** What can be typed after a command. */
export interface CommandWords {
  readonly name: string;
  readonly title: string;
  readonly options: readonly OptionWords[];
  /** The words that its input may begin with; absent where it begins with a path. */
  readonly first?: readonly string[];
  /** The words that may follow one of those. */
  readonly next: ReadonlyMap<string, readonly string[]>;
}

/** What can be typed as an option. */
export interface OptionWords {
  /** `--format`. */
  readonly flag: string;
  readonly summary: string;
  /** What follows: one of these words, a path, anything; or nothing, as the flag says all. */
  readonly value: readonly string[] | 'path' | 'any' | 'none';
}

const help: OptionDescription = { flags: '--help', summary: helpOptionTexts };
const version: OptionDescription = { flags: '--version', summary: versionOptionTexts };

/** The words of all commands, with what they mean in a language. */
export async function vocabularyOf(
  descriptions: readonly CommandDescription[],
  locale: Locale,
): Promise<Vocabulary> {
  const wordsOf = (option: OptionDescription) => optionWords(option, locale);
  const atStart = await Promise.all([...optionsOfAll, help, version].map(wordsOf));
  const commands = descriptions.map(async ({ name, title, input, options }) => ({
    name,
    title: title[locale],
    options: await Promise.all([...options, ...optionsOfAll, help].map(wordsOf)),
    ...(await inputWords(input)),
  }));
  return { atStart, commands: await Promise.all(commands) };
}

async function optionWords(
  { flags, summary, values }: OptionDescription,
  locale: Locale,
): Promise<OptionWords> {
  const [flag = '', placeholder] = flags.split(' ');
  const about = { flag, summary: summary[locale] };
  if (placeholder === undefined) return { ...about, value: 'none' };
  if (values === undefined || values === 'path') return { ...about, value: values ?? 'any' };
  return { ...about, value: await loaded(values) };
}

async function inputWords(
  input: InputDescription | undefined,
): Promise<Pick<CommandWords, 'first' | 'next'>> {
  if (input === undefined) return { first: [], next: new Map() };
  const { values, after } = input;
  if (values === undefined) return { next: new Map() };
  const first = await loaded(values);
  const next = after === undefined ? [] : first.map(async (word) => [word, await after(word)] as const);
  return { first, next: new Map(await Promise.all(next)) };
}

async function loaded(words: Words): Promise<readonly string[]> {
  return typeof words === 'function' ? words() : words;
}
