/** Judging a message in memory. */
import type { Locale } from '@jeugd/core';
import { type MessageReading, messageJudge, readMessage, retour } from '@jeugd/ijw';
import type { Context } from '../context.js';
import type { Earlier } from './earlier.js';
import { brokenRules, type Judged } from './judged.js';

/** A file with what is in it; `-` is standard input. */
export interface MessageFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Judges a message by itself and, where there are earlier ones and it is right so far, against those. */
export function judgeMessage(
  { file, bytes }: MessageFile,
  earlier: Earlier | undefined,
  { locale }: Context,
): Judged {
  // Standard input has no name, so no rule about names either.
  const reading = readMessage(bytes, file === '-' ? { locale } : { locale, file });
  const own = judgedByItself(reading, file, locale);
  const isRejected = own.findings.some(({ level }) => level === 2);
  const against = isRejected ? undefined : earlier?.judge({ ...reading, file });
  const findings = [...reading.findings, ...own.findings, ...(against?.findings ?? [])];
  return {
    kind: reading.kind,
    header: reading.message?.Header,
    findings: findings.map((each) => ({ ...each, location: { file, ...each.location } })),
    crashed: [...own.crashed, ...(against?.crashed ?? [])],
    skipped: against?.skipped ?? [],
    answer: async (options) => retour(reading.message, findings, options),
  };
}

/** By the rules that look inside a message. All findings are kept: one that is not there would be taken for right. */
function judgedByItself(
  { message, locate }: MessageReading,
  file: string,
  locale: Locale,
): Pick<Judged, 'findings' | 'crashed'> {
  const judge = messageJudge({ locale, keep: Number.POSITIVE_INFINITY });
  if (message !== undefined) judge.message(message, { file, locate });
  const runs = judge.runs();
  return { findings: runs.flatMap((run) => run.findings()), crashed: brokenRules(runs) };
}
