/** Reading a message and putting the rules inside it to it: a large one piece by piece, all else whole. */
import type { Finding, Locale, PlainDate } from '@jeugd/core';
import { type Message, type MessageJudge, type MessageReading, readClients, readMessage } from '@jeugd/ijw';
import type { DroppedFile } from '../protocol/dropped-file.js';
import { bytesOf, piecesOf } from './pieces.js';
import type { Teller } from './teller.js';

/** What reading a file gave. */
export interface JudgedReading {
  readonly kind?: MessageReading['kind'];
  readonly findings: readonly Finding[];
  readonly truncated: MessageReading['truncated'];
  /** Its Dagtekening; absent when the rules could not judge it. */
  readonly signedOn?: PlainDate;
  /** Whether the rules could judge it. */
  readonly isJudged: boolean;
  /** The message; absent when it could not be read, and when it is a large claim. */
  readonly message?: Message;
  readonly locate?: MessageReading['locate'];
}

/** From this size on a message is read piece by piece. */
const largeFrom = 1024 * 1024;

export function isLarge({ content }: DroppedFile): boolean {
  return content.size >= largeFrom;
}

/** Reads a file and judges what is in it. */
export async function judgedReading(
  file: DroppedFile,
  judge: MessageJudge,
  locale: Locale,
  teller: Teller,
): Promise<JudgedReading> {
  if (!isLarge(file)) {
    const reading = readMessage(bytesOf(file.content), { locale, file: file.path });
    teller.read(file.content.size);
    return judgedWhole(file, reading, judge);
  }
  const claim = await judgedClaim(file, judge, locale, teller);
  if (claim !== undefined) return claim;
  const reading = await readMessage(piecesOf(file.content), { locale, file: file.path });
  return judgedWhole(file, reading, judge);
}

function judgedWhole({ path }: DroppedFile, reading: MessageReading, judge: MessageJudge): JudgedReading {
  const { kind, findings, truncated, message, locate } = reading;
  if (message !== undefined) judge.message(message, { file: path, locate });
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
  { path, content }: DroppedFile,
  judge: MessageJudge,
  locale: Locale,
  teller: Teller,
): Promise<JudgedReading | undefined> {
  const claim = judge.claim({ file: path });
  const findings: Finding[] = [];
  const newlyFound = newFindings(judge);
  let day: Pick<JudgedReading, 'signedOn'> = {};
  for await (const part of readClients(counted(content, teller), { locale, file: path })) {
    if (part.part === 'envelope' && part.envelope !== undefined) day = { signedOn: signedOn(part.envelope) };
    claim.take(part);
    findings.push(...part.findings);
    if (teller.isTime()) teller.found(newlyFound(findings));
    if (part.part !== 'end') continue;
    const { kind, truncated } = part;
    if (kind !== undefined && kind !== 'JW323' && kind !== 'JW325') return undefined;
    const isJudged = !findings.some(({ severity }) => severity === 'error');
    // What is not right at level 1 gets no verdict at level 2.
    if (!isJudged) judge.takeRuns();
    return { ...(kind !== undefined && { kind }), ...(isJudged && day), findings, truncated, isJudged };
  }
  return undefined;
}

async function* counted(content: Blob, teller: Teller): AsyncGenerator<Uint8Array> {
  for await (const piece of piecesOf(content)) {
    teller.read(piece.length);
    yield piece;
  }
}

/** Gives what was not given before, of reading and of the rules so far. */
function newFindings(judge: MessageJudge): (read: readonly Finding[]) => readonly Finding[] {
  const given = new Set<string>();
  return (read) => {
    const all = [...read, ...judge.runs().flatMap((run) => run.findings())];
    const added = all.filter(({ fingerprint }) => !given.has(fingerprint));
    for (const { fingerprint } of added) given.add(fingerprint);
    return added;
  };
}

export function signedOn({ Header }: Pick<Message, 'Header'>): PlainDate {
  return Header.BerichtIdentificatie.Dagtekening;
}
