/** What the text report says of the messages that were judged, below it. */
import { amount } from '../../texts/amounts.js';
import type { Context } from '../context.js';
import type { JudgedMessages } from './inputs.js';
import type { LevelsAsked } from './levels.js';
import { judgedTexts } from './texts.js';

/** `Messages judged: 12; passed over: 1 folder, 1 other file.`, and which part of level 4 was judged. */
export function judgedLines(
  { count, passedOver, areInFolder }: JudgedMessages,
  { asked, areFilesAlone }: LevelsAsked,
  { say, locale }: Context,
): string {
  const { folders, others } = passedOver;
  const what = [
    ...(folders === 0 ? [] : [amount('folder', folders, locale)]),
    ...(others === 0 ? [] : [amount('otherFile', others, locale)]),
  ];
  const beside = what.length === 0 ? '' : say(judgedTexts.beside, { what: what.join(', ') });
  const lines = [say(judgedTexts.count, { count, beside })];
  const areTogether = areInFolder || !areFilesAlone;
  if (areTogether && asked.includes(3) && !asked.includes(4)) lines.push(say(judgedTexts.inPart));
  return `${lines.join('\n')}\n`;
}
