/**
 * A replay that takes messages one by one: the one way in which messages become case files.
 */
import type { Finding, Locale, PlainDate } from '@jeugd/core';
import type { RuleResult, RuleRun } from '@jeugd/validators/engine';
import { caseRules } from '../level-3/case-rules.js';
import { caseJudge } from '../level-3/engine/case-judge.js';
import type { Need, RuleBetweenMessages } from '../level-3/engine/case-rule.js';
import { locatorOf } from '../places/index.js';
import { kindOf, type Message } from '../standard/messages.js';
import type { CaseFile } from './case-file.js';
import { claimInParts, type ReplayingClaim } from './claim-in-parts.js';
import { deskOf } from './receive/desk.js';
import { receive } from './receive/receive.js';
import type { MessageVerdict, ReceivedMessage } from './received-message.js';
import { rejectedInside } from './rejected-inside.js';
import type { CaseSources } from './sources.js';
import { finishedCase, isEmptyCase } from './state/case-state.js';
import { emptyMemory } from './state/memory.js';

/**
 * How to replay.
 *
 * @dutch opties voor het afspelen
 */
export interface ReplayOptions {
  /** Sources outside the messages; rules that need one are skipped without it. */
  readonly sources?: CaseSources;
  /** Today, in rules that ask it: the Dagtekening of each message unless told. TR135 is skipped without it. */
  readonly asOf?: PlainDate;
  /**
   * The day on which the messages begin, when care already ran then: what follows a message that may have been sent before
   * is taken in with a warning (`ijw/sent-before`), not rejected. A stop, a deletion or a credit line counts so when its
   * care or period began before this day. Of an assignment, a request or a claim that is not there nobody knows when it
   * was sent: what refers to it is always taken in. Unless told the messages are all there are.
   */
  readonly beginsOn?: PlainDate;
  /** Language of the findings; English unless told. */
  readonly locale?: Locale;
  /**
   * Levels 3 and 4, or one of them; both unless told. Rules of level 4 that need no source are judged with level 3: they
   * ask nothing that it does not have.
   */
  readonly levels?: readonly (3 | 4)[];
  /** How many findings are kept per rule for the report; 1,000 unless told. Verdicts hold all of their message. */
  readonly keep?: number;
}

/**
 * What a replay ends with.
 *
 * @dutch uitkomst van het afspelen
 */
export interface ReplayResult {
  /** The case files, in the order in which they began. */
  readonly caseFiles: readonly CaseFile[];
  /** How each rule ended, by id. */
  readonly rules: readonly RuleResult[];
  /** The rules after their work, for a report (`reportOf` of `@jeugd/validators/engine`). */
  readonly runs: readonly RuleRun[];
  /** The warnings on what was taken in although an earlier message is missing (`beginsOn`); those kept. */
  readonly findings: readonly Finding[];
  /** The codes of which not all `findings` were kept, with their total. */
  readonly truncated: Readonly<Record<string, number>>;
  /** How many messages were rejected, wholly or in part, for want of an earlier message. */
  readonly lackingEarlier: number;
}

/**
 * A replay that takes messages one by one.
 *
 * @dutch lopend afspelen
 */
export interface Replaying {
  /** Takes the next message and says what became of it. Nothing in a message makes it throw. */
  receive(message: Message | ReceivedMessage): MessageVerdict;
  /**
   * Takes a claim (JW323) client by client. Say whether level 2 rejects it: nobody can tell before its last client. The
   * verdict comes with the end; receive no other message before it. An answer to a claim is received whole.
   */
  claim(origin: { readonly file?: string; readonly isRejected: boolean }): ReplayingClaim;
  /** What all messages so far add up to; do not go on afterwards. */
  end(): ReplayResult;
}

/**
 * A replay that has received nothing yet, for whoever gets messages one by one. See {@link replay}.
 *
 * @dutch afspelen beginnen
 * @example
 * beginReplay().end().rules.length; // 74
 * beginReplay().end().rules.find(({ id }) => id === 'TR418'); // { id: 'TR418', outcome: 'skipped', checked: 0, failed: 0, reason: 'no-contract-rates' }
 */
export function beginReplay(options: ReplayOptions = {}): Replaying {
  const { sources = {}, asOf, beginsOn, locale, keep, levels = [3, 4] } = options;
  const given: Readonly<Record<Need, unknown>> = { ...noSources, ...sources, asOf };
  const rules = caseRules.filter((rule) => isAtLevels(rule, levels));
  const judge = caseJudge(rules, (need) => given[need] !== undefined, {
    ...(locale !== undefined && { locale }),
    ...(keep !== undefined && { keep }),
    ...(beginsOn !== undefined && { beginsOn }),
  });
  const memory = emptyMemory();
  const isRejectedInside = rejectedInside();
  const at = { memory, judge, sources, asOf };
  let number = 0;
  let lackingEarlier = 0;
  const onLack = (): void => {
    lackingEarlier += 1;
  };

  return {
    receive(incoming) {
      number += 1;
      const received: ReceivedMessage = 'Header' in incoming ? { message: incoming } : incoming;
      const { message, file } = received;
      const origin = { number, ...(file !== undefined && { file }) };
      const kind = message === undefined ? undefined : kindOf(message);
      if (message === undefined || kind === undefined)
        return { ...origin, taken: 'rejected-before', findings: [] };
      const locate = received.locate ?? locatorOf(message);
      const desk = deskOf(message, kind, { ...at, file, locate });
      const isRejected = received.isRejected ?? isRejectedInside(message, kind);
      const taken = receive(message, desk, isRejected);
      if (desk.lacksEarlier()) onLack();
      return { ...origin, kind, taken, findings: desk.findings };
    },
    claim({ file, isRejected }) {
      number += 1;
      return claimInParts({ ...at, file }, { number, isRejected, onLack });
    },
    end() {
      const runs = judge.runs();
      return {
        caseFiles: memory.cases.filter((state) => !isEmptyCase(state)).map((state) => finishedCase(state)),
        rules: runs.map((run) => run.result()).sort((a, b) => (a.id < b.id ? -1 : 1)),
        runs,
        findings: judge.before.findings,
        truncated: judge.before.truncated(),
        lackingEarlier,
      };
    },
  };
}

function isAtLevels({ level, needs }: RuleBetweenMessages, levels: readonly (3 | 4)[]): boolean {
  return levels.includes(level) || (levels.includes(3) && needs === undefined);
}

const noSources: Readonly<Record<Need, undefined>> = {
  asOf: undefined,
  products: undefined,
  municipalities: undefined,
  rateOf: undefined,
};
