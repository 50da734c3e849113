/**
 * Judging messages one by one: each by itself, each beside those before it, and all of them in one report.
 */
import { type Finding, latest, type PlainDate } from '@jeugd/core';
import type { Found, Report } from '@jeugd/validators/engine';
import {
  beginReplay,
  type Replaying,
  type ReplayOptions,
  type ReplayResult,
} from '../case-file/begin-replay.js';
import type { MessageVerdict } from '../case-file/received-message.js';
import { besideOthers } from './beside-others.js';
import { insideJudge } from './judge-inside.js';
import { type JudgedMessage, judgedMessage } from './judged-message.js';
import type { MessageFile } from './message-file.js';
import { messageReport, reportHeap } from './message-reports.js';

/**
 * How to judge.
 *
 * @dutch opties voor het beoordelen
 */
export interface JudgingOptions extends Omit<ReplayOptions, 'levels' | 'keep'> {
  /**
   * At which levels: 1, 2 and 3 unless told. Rules of level 4 that need no source are judged with level 3. Of a message that
   * cannot be read it is always told why, as no other level can then judge it.
   */
  readonly levels?: readonly (1 | 2 | 3 | 4)[];
  /**
   * How many findings are kept per rule, of each message and of all messages beside each other; 1,000 unless told. To answer
   * messages keep all: `Infinity`.
   */
  readonly keep?: number;
}

/**
 * Messages that are being judged. Of each only what was found is kept.
 *
 * @dutch lopende beoordeling
 */
export interface Judging {
  /**
   * Reads and judges the next message. Nothing in it makes this reject; an error while its content is opened or read
   * comes through, and the message then stands in no report. Messages are judged one after the other, in the order in which
   * they were given, also by who does not wait for each.
   */
  take(message: MessageFile): Promise<JudgedMessage>;
  /** What was found so far inside the message that is being read, for who shows it between its chunks. */
  foundSoFar(): readonly Finding[];
  /** The latest Dagtekening of the messages that could be read: a day for the report that does not change tomorrow. */
  latestDay(): PlainDate | undefined;
  /** What the messages add up to; `undefined` when none was put beside others. Take no message afterwards. */
  replayed(): ReplayResult | undefined;
  /**
   * One report on all messages, with each file once, and in it what else was found about the same files, for instance by
   * {@link registerOf}. The day makes no difference to the findings. Take no message afterwards.
   */
  report(day: PlainDate, found?: Found): Report;
}

/**
 * Judges any number of messages, of any size: by their form (level 1), by the rules inside them (level 2), and beside the
 * messages before them (level 3, and level 4 with sources). Only a message that is judged with `isAlone` is not put beside
 * the others.
 *
 * No clock is asked and no disk is read.
 *
 * @dutch berichten gaan beoordelen
 * @example
 * const judging = beginJudging();
 * const judged = await judging.take({ file: 'a.xml', content: '<a/>' });
 * judged.findings.map(({ code }) => code); // ['ijw/no-message']
 * judged.verdict?.taken; // 'rejected-before'
 * const answer = await judged.answer({ identification: 'R1', signedOn: '2026-05-06' });
 * answer.none; // 'level-1'
 * judging.report(judging.latestDay() ?? '2026-05-06').summary.errors; // 1
 */
export function beginJudging(options: JudgingOptions = {}): Judging {
  const { levels = [1, 2, 3], locale = 'en', keep = 1000 } = options;
  const between = levels.filter((level): level is 3 | 4 => level > 2);
  const inside = insideJudge({ levels, locale, keep });
  const reports = reportHeap(locale);
  let replaying: Replaying | undefined;
  let result: ReplayResult | undefined;
  let latestDay: PlainDate | undefined;
  let before: Promise<unknown> = Promise.resolve();

  const judged = async (message: MessageFile): Promise<JudgedMessage> => {
    const byItself = await inside.judge(message);
    const { reading, isRejected, report } = byItself;
    let verdict: MessageVerdict | undefined;
    if (message.isAlone !== true && between.length > 0) {
      replaying ??= beginReplay({ ...options, levels: between });
      verdict = await besideOthers(message, reading, isRejected, replaying);
    }
    reports.add(report);
    const day = reading.header?.BerichtIdentificatie.Dagtekening;
    if (day !== undefined) latestDay = latest(latestDay ?? day, day);
    return judgedMessage(message, byItself, verdict);
  };

  const replayed = (): ReplayResult | undefined => {
    result ??= replaying?.end();
    return result;
  };

  return {
    take(message) {
      const taken = before.then(() => judged(message));
      before = taken.then(nothing, nothing);
      return taken;
    },
    foundSoFar: inside.foundSoFar,
    latestDay: () => latestDay,
    replayed,
    report(day, found) {
      const others = replayed();
      const joined = reports.joined([
        ...(others === undefined ? [] : [messageReport(others.runs, others, locale)]),
        ...(found === undefined ? [] : [messageReport([], found, locale)]),
      ]);
      return { ...joined, asOf: day };
    },
  };
}

/** The next message waits only until the one before it is done, whatever became of that. */
function nothing(): void {}
