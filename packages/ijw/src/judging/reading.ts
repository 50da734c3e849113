/**
 * Reading a message and putting the rules inside it to it: a claim that comes in chunks client by client, all else whole.
 */
import type { Finding } from '@jeugd/core';
import type { MessageJudge } from '../level-2/message-judge.js';
import type { Locate } from '../places/index.js';
import type { Chunks, ReadOptions } from '../reader/open-file.js';
import { readClients } from '../reader/read-clients.js';
import { type MessageReading, readMessage } from '../reader/read-message.js';
import type { Message, MessageKind } from '../standard/messages.js';
import type { MessageFile } from './message-file.js';

/** What reading a file gave. */
export interface JudgedReading {
  /** Which message it is; absent for what is none. */
  readonly kind?: MessageKind;
  readonly findings: readonly Finding[];
  readonly truncated: MessageReading['truncated'];
  /** Whether the rules could judge it. */
  readonly isJudged: boolean;
  /** Its header; absent when the rules could not judge it. */
  readonly header?: Message['Header'];
  /** The message; absent when it could not be read, and when it is a claim that is not held. */
  readonly message?: Message;
  /** Where the classes of the message stand in the file. */
  readonly locate?: Locate;
}

/** Reads a file and judges what is in it; what was read so far comes into `found`. */
export async function judgedReading(
  { file, content }: MessageFile,
  judge: MessageJudge,
  options: ReadOptions,
  found: Finding[],
): Promise<JudgedReading> {
  // What has no name breaks no rule about names.
  const named = file === '-' ? options : { ...options, file };
  if (typeof content !== 'function') return judgedWhole(file, readMessage(content, named), judge);
  const claim = await judgedClaim(file, content(), judge, named, found);
  return claim ?? judgedWhole(file, await readMessage(content(), named), judge);
}

function judgedWhole(file: string, reading: MessageReading, judge: MessageJudge): JudgedReading {
  const { kind, findings, truncated, message, locate } = reading;
  if (message !== undefined) judge.message(message, { file, locate });
  return {
    ...(kind !== undefined && { kind }),
    ...(message !== undefined && { message, header: message.Header }),
    findings,
    truncated,
    isJudged: message !== undefined,
    locate,
  };
}

/** Nothing for a message that is no claim: there are no clients to take one by one. */
async function judgedClaim(
  file: string,
  chunks: Chunks,
  judge: MessageJudge,
  options: ReadOptions,
  found: Finding[],
): Promise<JudgedReading | undefined> {
  const claim = judge.claim({ file });
  let header: Message['Header'] | undefined;
  for await (const part of readClients(chunks, options)) {
    if (part.part === 'envelope') header = part.envelope?.Header;
    claim.take(part);
    found.push(...part.findings);
    if (part.part !== 'end') continue;
    const { kind, truncated } = part;
    if (kind !== undefined && kind !== 'JW323' && kind !== 'JW325') return undefined;
    const isJudged = !found.some(({ severity }) => severity === 'error');
    // As a message that is read whole: what is not right at level 1 gets no verdict at level 2.
    if (!isJudged) judge.takeRuns();
    return {
      ...(kind !== undefined && { kind }),
      ...(isJudged && header !== undefined && { header }),
      findings: found,
      truncated,
      isJudged,
    };
  }
  return undefined;
}
