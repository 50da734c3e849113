/**
 * Messages of iJw, judged: loaded only when there is one, as the standard is large.
 */
import { latest, type PlainDate } from '@jeugd/core';
import { type CaseFile, level2Rules, level3Rules, type MessageJudge, messageJudge } from '@jeugd/ijw';
import { combinedReport, type Report, type RuleDescription, reportOf } from '@jeugd/validators';
import type { Context } from '../context.js';
import { type Level, type LevelsAsked, levelsBetween } from './levels.js';
import { withMergedFiles } from './merged-files.js';
import type { MessageFile } from './message-content.js';
import { type JudgedReading, judgedReading } from './message-reading.js';
import { type MessageReplay, messageReplay } from './message-replay.js';
import { withOwnFingerprints } from './own-fingerprints.js';
import { checkingTexts } from './texts.js';

/** The rules that look inside a message and between messages, for their titles. */
export const messageRules: readonly RuleDescription[] = [...level2Rules, ...level3Rules];

/** How to judge. */
export interface MessageOptions {
  readonly levels: LevelsAsked;
  /** The day of the report. The rules judge against the Dagtekening of the message. */
  readonly asOf: PlainDate;
  /** Today for the rules between messages, when it was said. */
  readonly today?: PlainDate;
  /** The day on which the messages of a folder begin, when earlier ones are missing. */
  readonly beginsOn?: PlainDate;
}

/** Judges messages one by one; only what was found is kept of each. */
export interface MessageDesk {
  /** Reads and judges the next message; one in a folder also against those before it. */
  take(message: MessageFile, isInFolder: boolean): Promise<void>;
  /** The report on all messages so far, of which there is at least one. */
  report(): Report;
  /** What the messages of the folder add up to, once all are in; none without level 3. */
  caseFiles(): readonly CaseFile[];
  /** How many messages of the folder were rejected, wholly or in part, for want of an earlier message. */
  lackingEarlier(): number;
  /** How many messages were judged. */
  count(): number;
  /** The latest Dagtekening; `undefined` while none could be read. */
  latestDay(): PlainDate | undefined;
}

/** How many reports wait before they become one: ten thousand messages do not keep ten thousand lists of rules. */
const mostWaiting = 100;

/** A desk that has judged nothing yet. */
export function messageDesk(options: MessageOptions, { locale, progress, say }: Context): MessageDesk {
  const judge = messageJudge({ locale });
  let reports: Report[] = [];
  const report = (): Report => {
    const [first = reportOf({ asOf: options.asOf, runs: [], tool: '@jeugd/ijw' }), ...others] = reports;
    const all = combinedReport(first, others);
    reports = [all];
    return all;
  };
  let replay: MessageReplay | undefined;
  let count = 0;
  let latestDay: PlainDate | undefined;
  return {
    async take(message, isInFolder) {
      progress.show(say(checkingTexts, { file: message.file }));
      const levels = isInFolder ? options.levels.ofFolder : options.levels.ofFile;
      const reading = await judgedReading(message, judge, locale);
      const { signedOn } = reading;
      count += 1;
      if (signedOn !== undefined) latestDay = latest(latestDay ?? signedOn, signedOn);
      const runs = judge.takeRuns();
      reports.push(reportOn(message.file, reading, runs, levels, options.asOf));
      if (reports.length > mostWaiting) report();
      const between = levelsBetween(levels);
      if (between.length === 0) return;
      const { today, beginsOn } = options;
      replay ??= messageReplay({
        ...{ levels: between, locale },
        ...(today !== undefined && { asOf: today }),
        ...(beginsOn !== undefined && { beginsOn }),
      });
      await replay.take(message, reading, isRejected(reading, runs));
    },
    report() {
      const inside = report();
      return replay === undefined
        ? inside
        : withMergedFiles(combinedReport(inside, [replay.report(options.asOf)]));
    },
    caseFiles: () => replay?.caseFiles() ?? [],
    lackingEarlier: () => replay?.lackingEarlier() ?? 0,
    count: () => count,
    latestDay: () => latestDay,
  };
}

/** Whether level 1 or 2 rejects a message; between messages it then counts as never sent. */
function isRejected({ isJudged }: JudgedReading, runs: Runs): boolean {
  return !isJudged || runs.some((run) => rejecting.has(run.rule.id) && run.result().failed > 0);
}

/** TR319 looks inside a message as well, but rejects only a line. */
const rejecting: ReadonlySet<string> = new Set(
  level2Rules.filter(({ level }) => level === 2).map(({ id }) => id),
);

type Runs = ReturnType<MessageJudge['takeRuns']>;

/**
 * The report on one file. Without level 1 the report still says why a message could not be read, as no rule can then
 * judge it: the rules are in it as skipped.
 */
function reportOn(
  file: string,
  reading: JudgedReading,
  runs: Runs,
  levels: readonly Level[],
  asOf: PlainDate,
): Report {
  const files = [{ file, kind: reading.kind ?? 'unknown' }];
  const report = reportOf({
    asOf,
    runs: levels.includes('2') ? runs : [],
    found: { ...foundIn(reading, levels, file), files },
    tool: '@jeugd/ijw',
  });
  return { ...report, files: (report.files ?? []).map(withOwnFingerprints) };
}

function foundIn(
  { isJudged, findings, truncated }: JudgedReading,
  levels: readonly Level[],
  file: string,
): Pick<JudgedReading, 'findings' | 'truncated'> {
  if (isJudged && !levels.includes('1')) return { findings: [], truncated: {} };
  const placed = findings.map((each) => ({ ...each, location: { file, ...each.location } }));
  return { findings: placed, truncated };
}
