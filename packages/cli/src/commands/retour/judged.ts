/** The message that is answered, judged: by itself, and by the messages before it. */
import type { Finding } from '@jeugd/core';
import { beginJudging, type JudgedMessage, level3Rules, type MessageFile } from '@jeugd/ijw';
import type { RuleResult } from '@jeugd/validators';
import type { Context } from '../context.js';
import { messageAt } from '../validate/message-content.js';
import { filesBefore } from './earlier.js';
import type { Request } from './request.js';
import { remarkTexts } from './texts.js';

/** What was found, and the way to the answer. */
export interface Judged extends Pick<JudgedMessage, 'kind' | 'header' | 'answer'> {
  /** All that was found, at every level that was checked. */
  readonly findings: readonly Finding[];
  /** Rules that broke down, also on an earlier message: what they would have found is not known. */
  readonly crashed: readonly string[];
  /** Rules between messages that need a source outside them, and so were not checked. */
  readonly skipped: readonly string[];
  /** The messages that came before; absent when nobody said where they are. */
  readonly earlier?: EarlierMessages;
}

/** The messages that came before. */
export interface EarlierMessages {
  readonly count: number;
  /** How many of them were rejected at level 1 or 2. */
  readonly rejected: number;
}

/** Judges the earlier messages in the order of their names, and then the message itself. */
export async function judgedBy({ path, earlier, signedOn }: Request, context: Context): Promise<Judged> {
  const { locale, progress, say, world } = context;
  const files = earlier === undefined ? [] : filesBefore(earlier, path);
  // All findings are kept: one that is not there would be taken for right.
  const judging = beginJudging({ locale, keep: Number.POSITIVE_INFINITY });
  const take = (message: MessageFile): Promise<JudgedMessage> => {
    progress.show(say(remarkTexts.reading, { file: message.file }));
    return judging.take({ ...message, isAlone: earlier === undefined });
  };
  let rejected = 0;
  for (const file of files) if ((await take(messageAt(file))).isRejected) rejected += 1;
  const judged = await take(
    path === '-' ? { file: path, content: await world.readStdin() } : messageAt(path),
  );
  const { rules } = judging.report(signedOn);
  return {
    ...judged,
    findings: [...judged.findings, ...(judged.verdict?.findings ?? [])],
    crashed: rules.filter(({ outcome }) => outcome === 'crashed').map(({ id }) => id),
    skipped: withoutSource(rules),
    ...(earlier !== undefined && { earlier: { count: files.length, rejected } }),
  };
}

/** The rules between messages that did not judge for want of a source. */
function withoutSource(results: readonly RuleResult[]): readonly string[] {
  const atWork = new Set(results.filter(({ reason }) => !reason?.startsWith('no-')).map(({ id }) => id));
  return level3Rules
    .filter(({ id, needs }) => needs !== undefined && !atWork.has(id))
    .map(({ id }) => id)
    .sort();
}
