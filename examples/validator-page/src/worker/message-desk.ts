/** Messages, judged as `jeugd validate` does, telling on the way what was found. */
import type { Finding, Locale } from '@jeugd/core';
import { beginJudging, type Judging, type Message } from '@jeugd/ijw';
import type { DroppedFile } from '../protocol/dropped-file.js';
import { messageIn } from './message-in.js';
import { piecesOf } from './pieces.js';
import type { Teller } from './teller.js';

/** Judges messages one by one; only what was found is kept of each. */
export interface MessageDesk extends Pick<Judging, 'latestDay' | 'report'> {
  take(file: DroppedFile): Promise<void>;
  /** What answers to the messages need; take no message afterwards. */
  against(): Against;
}

/** What answers need of the check. */
export interface Against {
  readonly files: ReadonlyMap<string, FileAgainst>;
  /** Rules between messages that broke down. */
  readonly crashed: readonly string[];
}

/** A message beside those before it. */
interface FileAgainst {
  /** Its header; absent when it could not be read. */
  readonly header?: Message['Header'];
  /** What was found against the messages before it. */
  readonly findings: readonly Finding[];
}

/** A desk that has judged nothing yet. */
export function messageDesk(locale: Locale, teller: Teller): MessageDesk {
  const judging = beginJudging({ locale });
  const files = new Map<string, FileAgainst>();
  return {
    async take(file) {
      teller.file(file.path);
      const { header, findings, verdict } = await judging.take(
        messageIn(file, onceTold(file.content, judging, teller)),
      );
      const between = verdict?.findings ?? [];
      teller.found([...findings, ...between]);
      files.set(file.path, { ...(header !== undefined && { header }), findings: between });
    },
    latestDay: judging.latestDay,
    report: judging.report,
    against() {
      const rules = judging.replayed()?.rules ?? [];
      return { files, crashed: rules.filter(({ outcome }) => outcome === 'crashed').map(({ id }) => id) };
    },
  };
}

/** The pieces of a file. The first time it is told how far reading is, and what was found so far. */
function onceTold(content: Blob, judging: Judging, teller: Teller): () => AsyncGenerator<Uint8Array> {
  let isTold = false;
  return () => {
    if (isTold) return piecesOf(content);
    isTold = true;
    return told(content, judging, teller);
  };
}

async function* told(content: Blob, judging: Judging, teller: Teller): AsyncGenerator<Uint8Array> {
  const known = new Set<string>();
  for await (const piece of piecesOf(content)) {
    if (teller.isTime()) {
      const found = judging.foundSoFar().filter(({ fingerprint }) => !known.has(fingerprint));
      for (const { fingerprint } of found) known.add(fingerprint);
      teller.found(found);
    }
    teller.read(piece.length);
    yield piece;
  }
}
