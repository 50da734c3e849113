/** The levels of an exchange standard at which messages are checked. */
import { choiceOption, listOption, type RawOptions } from '../options.js';

/**
 * 1: the form of the message, as its schema asks. 2: the rules that look inside one message. 3: against the messages that
 * came before. 4: against sources outside the messages;
 * rules of level 4 that need no source go with 3.
 */
export const levels = ['1', '2', '3', '4'] as const;

export type Level = (typeof levels)[number];

/** At which levels messages are checked: those named one by one, and those of a folder. */
export interface LevelsAsked {
  readonly ofFile: readonly Level[];
  readonly ofFolder: readonly Level[];
}

/** The levels that `--levels` names. Unless told a file is checked by itself, and a folder also as one exchange. */
export function levelsIn(options: RawOptions): LevelsAsked {
  const words = listOption(options, '--levels');
  const asked = words.map((word) => choiceOption({ levels: word }, '--levels', { now: levels }));
  if (asked.length === 0) return { ofFile: ['1', '2'], ofFolder: ['1', '2', '3'] };
  const named = levels.filter((level) => asked.includes(level));
  return { ofFile: named, ofFolder: named };
}

/** The levels between messages that are asked for. */
export function levelsBetween(asked: readonly Level[]): readonly (3 | 4)[] {
  return [...(asked.includes('3') ? [3 as const] : []), ...(asked.includes('4') ? [4 as const] : [])];
}
