/** The messages that came before, in a folder. */
import { realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type Finding, JeugdError } from '@jeugd/core';
import { readBytes } from '@jeugd/files/node';
import { beginReplay, type ReceivedMessage, readMessage } from '@jeugd/ijw';
import type { Context } from '../context.js';
import { givenBetween, usualBetween, withoutSource } from '../validate/between.js';
import { filesAt, isMessageFile } from '../validate/message-files.js';
import { brokenRules } from './judged.js';
import { remarkTexts, retourErrorTexts } from './texts.js';

/** What came before, and judges what comes now. */
export interface Earlier {
  /** How many messages came before. */
  readonly count: number;
  /** How many of them were rejected at level 1 or 2. */
  readonly rejected: number;
  /** Judges the message that comes now; once. */
  judge(message: ReceivedMessage): Against;
}

/** What a message is, beside earlier ones. */
export interface Against {
  readonly findings: readonly Finding[];
  /** Rules that broke down, also on an earlier message. */
  readonly crashed: readonly string[];
  /** Rules that need a source outside the messages. */
  readonly skipped: readonly string[];
}

/** Replays the messages of a folder in the order of their names, up to the message that is answered if it is one of them. */
export function earlierIn(folder: string, path: string, { locale, progress, say }: Context): Earlier {
  const replaying = beginReplay({ locale, keep: 0, ...givenBetween(usualBetween) });
  const files = filesBefore(folder, path);
  let rejected = 0;
  for (const file of files) {
    progress.show(say(remarkTexts.reading, { file }));
    const { taken } = replaying.receive({ ...readMessage(readBytes(file), { locale, file }), file });
    if (taken === 'rejected-before') rejected += 1;
  }
  return {
    count: files.length,
    rejected,
    judge(message) {
      const { findings } = replaying.receive(message);
      const { runs, rules } = replaying.end();
      return { findings, crashed: brokenRules(runs), skipped: withoutSource(rules) };
    },
  };
}

function filesBefore(folder: string, path: string): readonly string[] {
  const files = filesAt(folder).filter(isMessageFile);
  if (files.length === 0)
    throw new JeugdError('cli/no-earlier-messages', retourErrorTexts['cli/no-earlier-messages'], { folder });
  if (!isIn(folder, path)) return files;
  return files.filter((file) => basename(file) < basename(path));
}

/** Whether a file lies in a folder, by whatever path it is named. */
function isIn(folder: string, path: string): boolean {
  try {
    return realpathSync(folder) === dirname(realpathSync(path));
  } catch {
    return false; // Whoever opens it says why it cannot be opened.
  }
}
