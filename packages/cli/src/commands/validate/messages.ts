/**
 * A message of iJw, judged: loaded only when there is one, as the standard is large.
 */
import { basename } from 'node:path';
import type { PlainDate } from '@jeugd/core';
import { level2Rules, type MessageReading, messageJudge, readMessage } from '@jeugd/ijw';
import { type FileReport, type Report, type RuleDescription, reportOf } from '@jeugd/validators';
import type { Context } from '../context.js';
import type { Level } from './levels.js';
import { checkingTexts } from './texts.js';

/** The rules that look inside a message, for their titles. */
export const messageRules: readonly RuleDescription[] = level2Rules;

/** A file with what is in it; `-` is standard input. */
export interface MessageFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** How to judge. */
export interface MessageOptions {
  readonly levels: readonly Level[];
  /** The day of the report. The rules judge against the Dagtekening of the message. */
  readonly asOf: PlainDate;
}

/**
 * The report on one file. Without level 1 the report still says why a message could not be read, as no rule can then
 * judge it: the rules are in it as skipped.
 */
export function messageReport(
  { file, bytes }: MessageFile,
  { levels, asOf }: MessageOptions,
  { locale, progress, say }: Context,
): Report {
  progress.show(say(checkingTexts, { file }));
  // Standard input has no name, so no rule about names either.
  const reading = readMessage(bytes, file === '-' ? { locale } : { locale, file });
  const judge = messageJudge({ locale });
  if (reading.message !== undefined) judge.message(reading.message, { file, locate: reading.locate });
  const runs = levels.includes('2') ? judge.runs() : [];
  const files = [{ file, kind: reading.kind ?? 'unknown' }];
  const report = reportOf({
    asOf,
    runs,
    found: { ...foundIn(reading, levels, file), files },
    tool: '@jeugd/ijw',
  });
  return { ...report, files: (report.files ?? []).map(withOwnFingerprints) };
}

function foundIn(
  { message, findings, truncated }: MessageReading,
  levels: readonly Level[],
  file: string,
): Pick<MessageReading, 'findings' | 'truncated'> {
  if (message !== undefined && !levels.includes('1')) return { findings: [], truncated: {} };
  const placed = findings.map((each) => ({ ...each, location: { file, ...each.location } }));
  return { findings: placed, truncated };
}

/** Paths are alike in all messages: the name of the file tells their findings apart, in whatever folder it lies. */
function withOwnFingerprints({ file, kind, findings }: FileReport): FileReport {
  if (file === '-') return { file, kind, findings };
  const name = basename(file).replaceAll('|', '\\|');
  const own = findings.map((each) => ({ ...each, fingerprint: `${each.fingerprint}|${name}` }));
  return { file, kind, findings: own };
}
