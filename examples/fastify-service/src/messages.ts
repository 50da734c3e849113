/**
 * iJw messages that come in as a stream: read while they arrive, and no further than a bound.
 */
import type { Readable } from 'node:stream';
import type { Finding, Locale } from '@jeugd/core';
import { type MessageKind, messageJudge, readMessage } from '@jeugd/ijw';

/** How a message was judged. */
export interface Verdict {
  /** Which message it is; `null` when it is none of iJw 3.2. */
  readonly kind: MessageKind | null;
  /** Whether nothing in it is an error. */
  readonly isRight: boolean;
  /** The levels of the standard at which it was judged; 3 and 4 need other messages and sources. */
  readonly levels: readonly number[];
  readonly findings: readonly Finding[];
}

/** Judges a message at level 1 while it arrives, and at level 2 when that went well. */
export async function judgeMessage(chunks: AsyncIterable<Uint8Array>, locale: Locale): Promise<Verdict> {
  const { kind = null, message, locate, findings } = await readMessage(chunks, { locale });
  if (message === undefined) return { kind, isRight: false, levels: [1], findings };
  const judge = messageJudge({ locale });
  judge.message(message, { locate });
  const all = [...findings, ...judge.runs().flatMap((run) => run.findings())];
  return { kind, isRight: all.every(({ severity }) => severity !== 'error'), levels: [1, 2], findings: all };
}

/** The pieces of a stream; too many bytes end it with an error of status 413, unread. */
export async function* atMost(bytes: number, stream: Readable): AsyncGenerator<Uint8Array, void> {
  let size = 0;
  // Not destroyed at an early end: the connection still has to carry the answer.
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > bytes) throw Object.assign(new Error('too large'), { statusCode: 413 });
    yield chunk;
  }
}
