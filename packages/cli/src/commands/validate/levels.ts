/** The levels of an exchange standard at which messages are checked. */
import { choiceOption, listOption, type RawOptions } from '../options.js';

/** 1: the form of the message, as its schema asks. 2: the rules that look inside one message. */
export const levels = ['1', '2'] as const;

export type Level = (typeof levels)[number];

/** The levels that `--levels` names; all of them unless told. */
export function levelsIn(options: RawOptions): readonly Level[] {
  const words = listOption(options, '--levels');
  const asked = words.map((word) => choiceOption({ levels: word }, '--levels', { now: levels }));
  return asked.length === 0 ? levels : levels.filter((level) => asked.includes(level));
}
