/**
 * What bash and zsh share: what can be typed at a place, known by the command and the word before. A word that begins as a
 * flag stands at the place `-`.
 */
import type { CommandWords, OptionWords, Vocabulary } from './vocabulary.js';

/** What can be typed somewhere. */
export interface Case {
  /** The command and the word before, as a pattern of the shell; no command where none was typed yet. */
  readonly at: string;
  /** Words to choose from, with what they mean where that helps; or a path, or anything. */
  readonly offer: readonly Offered[] | 'path' | 'any';
}

/** A word to choose. */
export interface Offered {
  readonly word: string;
  readonly meaning?: string;
}

/** All cases, to be tried in this order. */
export function casesOf({ commands, atStart }: Vocabulary): readonly Case[] {
  const names = commands.map(({ name, title }) => ({ word: name, meaning: title }));
  return [
    ...commands.flatMap(casesOfCommand),
    ...optionCases('', atStart),
    { at: "' '* | 'help help'", offer: names },
  ];
}

function casesOfCommand({ name, options, first, next }: CommandWords): readonly Case[] {
  const following = [...next].filter(([, words]) => words.length > 0);
  return [
    ...optionCases(name, options),
    ...(first === undefined || first.length === 0
      ? []
      : [{ at: `'${name} ${name}'`, offer: offered(first) }]),
    ...following.map(([word, words]) => ({ at: `'${name} ${word}'`, offer: offered(words) })),
  ];
}

/** The flags, and what follows each. */
function optionCases(command: string, options: readonly OptionWords[]): readonly Case[] {
  const flags = options.map(({ flag, summary }) => ({ word: flag, meaning: summary }));
  const values = options.flatMap(({ flag, value }): Case[] => {
    if (value === 'none') return [];
    return [{ at: `'${command} ${flag}'`, offer: typeof value === 'string' ? value : offered(value) }];
  });
  return [{ at: `'${command} -'`, offer: flags }, ...values];
}

function offered(words: readonly string[]): readonly Offered[] {
  return words.map((word) => ({ word }));
}
