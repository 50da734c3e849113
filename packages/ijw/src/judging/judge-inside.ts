/** Judging a message by itself: by its form, and by the rules inside it. */
import type { Finding, Locale } from '@jeugd/core';
import type { Report, RuleRun } from '@jeugd/validators/engine';
import { level2Rules } from '../level-2/level-2-rules.js';
import { messageJudge } from '../level-2/message-judge.js';
import type { MessageFile } from './message-file.js';
import { messageReport } from './message-reports.js';
import { type JudgedReading, judgedReading } from './reading.js';

/** How to judge. */
export interface JudgeInsideOptions {
  readonly levels: readonly number[];
  readonly locale: Locale;
  readonly keep: number;
}

/** A message, judged by itself. */
export interface JudgedInside {
  readonly reading: JudgedReading;
  /** Whether level 1 or 2 rejects it. */
  readonly isRejected: boolean;
  /** What was found at the levels asked for. */
  readonly report: Report;
}

/** Judges messages by themselves, one after the other. */
export interface InsideJudge {
  judge(message: MessageFile): Promise<JudgedInside>;
  /** What was found so far in the message that is being read. */
  foundSoFar(): readonly Finding[];
}

/** A judge that has judged nothing yet. */
export function insideJudge({ levels, locale, keep }: JudgeInsideOptions): InsideJudge {
  const judge = messageJudge({ locale, keep });
  // TR319, of level 3, looks inside a message as well, but rejects only a line.
  const rejecting = new Set(level2Rules.filter(({ level }) => level === 2).map(({ id }) => id));
  let read: Finding[] = [];
  return {
    async judge(message) {
      read = [];
      try {
        const reading = await judgedReading(message, judge, { locale, keepPerCode: keep }, read);
        const runs = judge.takeRuns();
        const breaks = runs.filter(({ rule, result }) => rejecting.has(rule.id) && result().failed > 0);
        return {
          reading,
          isRejected: !reading.isJudged || breaks.length > 0,
          report: reportOn(message.file, reading, runs, { levels, locale }),
        };
      } catch (error) {
        judge.takeRuns(); // The next message does not answer for this one.
        throw error;
      }
    },
    foundSoFar: () => [...read, ...judge.runs().flatMap((run) => run.findings())],
  };
}

/** The report on one file. What was read and could not be judged is in it at any level, with the rules as skipped. */
function reportOn(
  file: string,
  { kind, isJudged, findings, truncated }: JudgedReading,
  runs: readonly RuleRun[],
  { levels, locale }: Pick<JudgeInsideOptions, 'levels' | 'locale'>,
): Report {
  const files = [{ file, kind: kind ?? 'unknown' }];
  const placed = findings.map((each) => ({ ...each, location: { file, ...each.location } }));
  const found = isJudged && !levels.includes(1) ? { findings: [] } : { findings: placed, truncated };
  return messageReport(levels.includes(2) ? runs : [], { ...found, files }, locale);
}
