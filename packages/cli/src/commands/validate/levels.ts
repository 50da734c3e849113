/** The levels of an exchange standard at which messages are checked. */

import { choiceOption, listOption, type RawOptions } from '../options.js';
import { levels } from './choices.js';

/** At which levels messages are checked. */
export interface LevelsAsked {
  readonly asked: readonly (1 | 2 | 3 | 4)[];
  /** Whether only the messages of a folder are put beside each other, as nobody said so of files named one by one. */
  readonly areFilesAlone: boolean;
}

/** The levels where nobody asks for others: a file is checked by itself, and a folder also as one exchange. */
export const usualLevels: LevelsAsked = { asked: [1, 2, 3], areFilesAlone: true };

/** The levels that `--levels` names. */
export function levelsIn(options: RawOptions): LevelsAsked {
  const words = listOption(options, '--levels');
  const asked = words.map((word) => choiceOption({ levels: word }, '--levels', { now: levels }));
  if (asked.length === 0) return usualLevels;
  return {
    asked: ([1, 2, 3, 4] as const).filter((level) => asked.includes(`${level}`)),
    areFilesAlone: false,
  };
}
