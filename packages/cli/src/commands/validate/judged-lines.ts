/** What the text report says of the messages that were judged, below it. */
import type { Context } from '../context.js';
import type { JudgedMessages } from './inputs.js';
import { type LevelsAsked, levelsBetween } from './levels.js';
import { judgedTexts } from './texts.js';

/** `Messages judged: 12; passed over: 1 folder, 1 other file.`, and which part of level 4 was judged. */
export function judgedLines(
  { count, passedOver, areInFolder }: JudgedMessages,
  levels: LevelsAsked,
  { say }: Context,
): string {
  const { folders, others } = passedOver;
  const what = [
    ...(folders === 0
      ? []
      : [say(folders === 1 ? judgedTexts.oneFolder : judgedTexts.folders, { count: folders })]),
    ...(others === 0
      ? []
      : [say(others === 1 ? judgedTexts.oneOther : judgedTexts.others, { count: others })]),
  ];
  const beside = what.length === 0 ? '' : say(judgedTexts.beside, { what: what.join(', ') });
  const lines = [say(judgedTexts.count, { count, beside })];
  const between = levelsBetween(areInFolder ? levels.ofFolder : levels.ofFile);
  if (between.includes(3) && !between.includes(4)) lines.push(say(judgedTexts.inPart));
  return `${lines.join('\n')}\n`;
}
