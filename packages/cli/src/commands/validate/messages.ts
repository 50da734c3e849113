/**
 * Messages of iJw, judged: loaded only when there is one, as the standard is large.
 */
import type { PlainDate } from '@jeugd/core';
import { beginJudging, type Judging, level2Rules, level3Rules } from '@jeugd/ijw';
import { municipalityLists, standardProductCodes } from '@jeugd/ijw/codes';
import type { RuleDescription } from '@jeugd/validators';
import type { Context } from '../context.js';
import type { LevelsAsked } from './levels.js';
import { checkingTexts } from './texts.js';

/** The rules that look inside a message and between messages, for their titles. */
export const messageRules: readonly RuleDescription[] = [...level2Rules, ...level3Rules];

/** How to judge. */
export interface MessageOptions {
  readonly levels: LevelsAsked;
  /** Today for the rules between messages, when it was said. */
  readonly today?: PlainDate;
  /** The day on which the messages of a folder begin, when earlier ones are missing. */
  readonly beginsOn?: PlainDate;
}

/** The lists that come along, where level 4 is asked for. A rate of a contract nobody can give on a command line. */
const sources = { municipalities: municipalityLists, products: standardProductCodes };

/** Judges messages, and says which one. */
export function messageDesk(
  { levels, today, beginsOn }: MessageOptions,
  { locale, progress, say }: Context,
): Judging {
  const judging = beginJudging({
    locale,
    levels: levels.asked,
    ...(levels.asked.includes(4) && { sources }),
    ...(today !== undefined && { asOf: today }),
    ...(beginsOn !== undefined && { beginsOn }),
  });
  return {
    ...judging,
    take(message) {
      progress.show(say(checkingTexts, { file: message.file }));
      return judging.take(message);
    },
  };
}
