/**
 * The replay of messages: what levels 3 and 4 say of each against what came before it.
 */
import type { Locale, PlainDate } from '@jeugd/core';
import {
  beginReplay,
  type CaseFile,
  type ReceivedMessage,
  type ReplayResult,
  readClients,
  readMessage,
} from '@jeugd/ijw';
import { type Report, reportOf } from '@jeugd/validators';
import { givenBetween } from './between.js';
import type { MessageFile } from './message-content.js';
import type { JudgedReading } from './message-reading.js';
import { withOwnFingerprints } from './own-fingerprints.js';

/** Replays messages one by one. */
export interface MessageReplay {
  /** Takes the next message. */
  take(message: MessageFile, reading: JudgedReading, isRejected: boolean): Promise<void>;
  /** The report on what was found between the messages. */
  report(day: PlainDate): Report;
  /** What the messages add up to. */
  caseFiles(): readonly CaseFile[];
  /** How many messages were rejected, wholly or in part, for want of an earlier message. */
  lackingEarlier(): number;
}

/** How to replay. */
export interface MessageReplayOptions {
  readonly levels: readonly (3 | 4)[];
  /** Today, when it was said. */
  readonly asOf?: PlainDate;
  /** The day on which the messages begin, when earlier ones are missing. */
  readonly beginsOn?: PlainDate;
  readonly locale: Locale;
}

/** A replay that took nothing yet. */
export function messageReplay(options: MessageReplayOptions): MessageReplay {
  const replaying = beginReplay({ ...options, ...givenBetween(options.levels) });
  let result: ReplayResult | undefined;
  const ended = (): ReplayResult => {
    result ??= replaying.end();
    return result;
  };
  return {
    async take({ file, content }, reading, isRejected) {
      if (content instanceof Uint8Array || reading.message !== undefined || !reading.isJudged) {
        replaying.receive({ file, isRejected, ...messageIn(reading) });
      } else if (reading.kind === 'JW323') {
        // A large claim was read and judged client by client; now that the verdict is known it is read once more.
        const claim = replaying.claim({ file, isRejected });
        for await (const part of readClients(content())) claim.take(part);
      } else replaying.receive({ file, isRejected, ...messageIn(await readMessage(content())) });
    },
    report(asOf) {
      const { runs, findings, truncated } = ended();
      const report = reportOf({ asOf, runs, found: { findings, truncated }, tool: '@jeugd/ijw' });
      return { ...report, files: (report.files ?? []).map(withOwnFingerprints) };
    },
    caseFiles: () => ended().caseFiles,
    lackingEarlier: () => ended().lackingEarlier,
  };
}

function messageIn({
  message,
  locate,
}: Pick<JudgedReading, 'message' | 'locate'>): Pick<ReceivedMessage, 'message' | 'locate'> {
  return { ...(message !== undefined && { message }), ...(locate !== undefined && { locate }) };
}
