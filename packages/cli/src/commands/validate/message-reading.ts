/**
 * Reading a message and putting the rules to it: a large claim client by client, all else whole.
 */
import type { Locale, PlainDate } from '@jeugd/core';
import { type Message, type MessageJudge, type MessageReading, readClients, readMessage } from '@jeugd/ijw';
import type { MessageFile } from './message-content.js';

/** What reading a file gave. */
export interface JudgedReading {
  readonly kind?: MessageReading['kind'];
  readonly findings: MessageReading['findings'];
  readonly truncated: MessageReading['truncated'];
  /** Its Dagtekening; absent when the rules could not judge it. */
  readonly signedOn?: PlainDate;
  /** Whether the rules could judge it. */
  readonly isJudged: boolean;
  /** The message; absent when it could not be read, and when it is a large claim. */
  readonly message?: Message;
  /** Where its classes stand in the file. */
  readonly locate?: MessageReading['locate'];
}

/** Reads a file and judges what is in it. */
export async function judgedReading(
  message: MessageFile,
  judge: MessageJudge,
  locale: Locale,
): Promise<JudgedReading> {
  const { content } = message;
  if (content instanceof Uint8Array)
    return judgedWhole(message, readMessage(content, namedIn(message, locale)), judge);
  const claim = await judgedClaim(message, content(), judge, locale);
  return claim ?? judgedWhole(message, await readMessage(content(), namedIn(message, locale)), judge);
}

function judgedWhole({ file }: MessageFile, reading: MessageReading, judge: MessageJudge): JudgedReading {
  const { kind, findings, truncated, message, locate } = reading;
  if (message !== undefined) judge.message(message, { file, locate });
  return {
    ...(kind !== undefined && { kind }),
    ...(message !== undefined && { message, signedOn: signedOn(message) }),
    findings,
    truncated,
    isJudged: message !== undefined,
    locate,
  };
}

/** Nothing for a message that is no claim: there are no clients to take one by one. */
async function judgedClaim(
  message: MessageFile,
  pieces: AsyncIterable<Uint8Array>,
  judge: MessageJudge,
  locale: Locale,
): Promise<JudgedReading | undefined> {
  const claim = judge.claim({ file: message.file });
  const findings: MessageReading['findings'][number][] = [];
  let day: Pick<JudgedReading, 'signedOn'> = {};
  for await (const part of readClients(pieces, namedIn(message, locale))) {
    if (part.part === 'envelope' && part.envelope !== undefined) day = { signedOn: signedOn(part.envelope) };
    claim.take(part);
    findings.push(...part.findings);
    if (part.part !== 'end') continue;
    const { kind, truncated } = part;
    if (kind !== undefined && kind !== 'JW323' && kind !== 'JW325') return undefined;
    const isJudged = !findings.some(({ severity }) => severity === 'error');
    // As a message that is read whole: what is not right at level 1 gets no verdict at level 2.
    if (!isJudged) judge.takeRuns();
    return { ...(kind !== undefined && { kind }), ...(isJudged && day), findings, truncated, isJudged };
  }
  return undefined;
}

function signedOn({ Header }: Pick<Message, 'Header'>): PlainDate {
  return Header.BerichtIdentificatie.Dagtekening;
}

/** Standard input has no name, so no rule about names either. */
function namedIn({ file }: MessageFile, locale: Locale): { readonly locale: Locale; readonly file?: string } {
  return file === '-' ? { locale } : { locale, file };
}
