/**
 * Consent over the days of help: under which rule of law each day falls, and whose consent lacked. Several rules ask
 * about the same help in a row, so it is worked out once.
 */
import { type ClosedPeriod, hasResidence, type PlainDate, type Plan, type RegisterIndex } from '@jeugd/core';
import { type ConsentNeeded, consentSuffices, daysOfEveryAnswer } from '@jeugd/core/family-network';
import { isYouthHelp } from '@jeugd/core/legal';
import type { RuleContext } from '../../engine/index.js';
import { remembered } from '../shared/remembered.js';
import { type Care, stayOfTrajectory, trajectoryOfStay } from './same-care.js';

/** Which rule of law says who must consent. */
export type ConsentFrame =
  | 'under-12'
  | 'from-12'
  | 'from-16'
  | 'not-able'
  | 'adult'
  | 'conditional'
  | 'compulsory';

/** For each frame in which a judged day falls: whose consent lacked on some of those days. */
export type ConsentOver = ReadonlyMap<ConsentFrame, ReadonlySet<string>>;

/**
 * Consent over the days of help on which a rule is in force. Days of which nobody can tell who must consent are not in
 * it. Help that is recorded as a stay too is judged there, and what was said to either counts for both.
 */
export function consentOver(care: Care, { index, inForce }: RuleContext): ConsentOver {
  const days = inForce(care);
  if (days === undefined) return nothing;
  const last = lastAsked.get(index);
  if (last?.care === care && last.days.start === days.start && last.days.end === days.end) return last.over;
  const isJudged = isYouthHelp(care) && stayOfTrajectory(care, index) === undefined;
  const over = isJudged ? workedOut(care, days, index) : nothing;
  lastAsked.set(index, { care, days, over });
  return over;
}

const nothing: ConsentOver = /* @__PURE__ */ (() => new Map())();

interface Asked {
  readonly care: Care;
  readonly days: ClosedPeriod;
  readonly over: ConsentOver;
}

/** The last answer for each register: all rules judge one record before the next. */
const lastAsked = /* @__PURE__ */ (() => new WeakMap<RegisterIndex, Asked>())();

function workedOut(care: Care, days: ClosedPeriod, index: RegisterIndex): ConsentOver {
  const over = new Map<ConsentFrame, Set<string>>();
  const trajectory = trajectoryOfStay(care, index);
  const asked = trajectory === undefined ? [care] : [care, trajectory];
  const stretches = cutAt(days, firstAcceptance(care, index));
  for (const day of stretches.flatMap((each) => daysOfEveryAnswer(index, asked, each))) {
    const answer = answerOn(day, care, trajectory, index);
    if (answer === undefined) continue;
    const lacking = over.get(answer.frame) ?? new Set();
    over.set(answer.frame, lacking);
    for (const id of answer.lacking) lacking.add(id);
  }
  return over;
}

function cutAt({ start, end }: ClosedPeriod, day: PlainDate | undefined): readonly ClosedPeriod[] {
  const isInside = day !== undefined && day > start && day < end;
  return isInside
    ? [
        { start, end: day },
        { start: day, end },
      ]
    : [{ start, end }];
}

/** The first day on which the youth accepted the plan of a conditional authorisation (Jeugdwet 6.1.4(8)). */
function firstAcceptance({ personId }: Care, index: RegisterIndex): PlainDate | undefined {
  if (index.of('authorisations', 'personId', personId).length === 0) return undefined;
  const plans = index.of('plans', 'personId', personId);
  return acceptanceIn(plans, () => {
    const accepted = plans.flatMap(({ kind, youthConsentOn }) =>
      kind === 'conditional-plan' ? (youthConsentOn ?? []) : [],
    );
    return { day: accepted.sort()[0] };
  }).day;
}

const acceptanceIn = /* @__PURE__ */ (() =>
  remembered<readonly Plan[], { readonly day: PlainDate | undefined }>())();

interface Answer {
  readonly frame: ConsentFrame;
  /** Who must consent and did not. */
  readonly lacking: readonly string[];
}

function answerOn(
  day: PlainDate,
  care: Care,
  trajectory: Care | undefined,
  index: RegisterIndex,
): Answer | undefined {
  const answer = answerTo(care, day, index);
  if (trajectory === undefined || answer?.lacking.length === 0) return answer;
  const other = answerTo(trajectory, day, index);
  if (answer === undefined || other === undefined) return answer ?? other;
  return { ...other, lacking: other.lacking.filter((id) => answer.lacking.includes(id)) };
}

function answerTo(care: Care, day: PlainDate, index: RegisterIndex): Answer | undefined {
  const found = consentSuffices(index, care, day);
  if (!found.isDetermined) {
    // Nobody is recorded as speaking for an adult who cannot judge: then nobody consented.
    return found.because === 'representative-unknown' ? { frame: 'not-able', lacking: ['?'] } : undefined;
  }
  // Whether the withdrawal by one of two is enough is open: such a day is not judged.
  if (found.doubt === 'one-withdrawal') return undefined;
  const frame = frameOf(found.needed, care);
  // A stay away from home is intrusive, so that consent to it is never presumed.
  const isPresumed = found.isMet && hasResidence(care.careForm) !== true;
  if (isPresumed || found.missing.length === 0) return { frame, lacking: [] };
  const accepted = frame === 'conditional' ? firstAcceptance(care, index) : undefined;
  const isAccepted = accepted !== undefined && accepted <= day;
  return { frame, lacking: found.missing.filter((id) => !(isAccepted && id === care.personId)) };
}

function frameOf({ rule, must }: ConsentNeeded, { personId }: Care): ConsentFrame {
  switch (rule) {
    case 'consent-under-12':
      return 'under-12';
    case 'consent-12-15':
      return 'from-12';
    case 'consent-16-17':
      return 'from-16';
    case 'consent-not-able':
      return 'not-able';
    case 'consent-18':
      return must.includes(personId) ? 'adult' : 'not-able';
    case 'consent-conditional':
      return 'conditional';
    case 'consent-compulsory':
      return 'compulsory';
  }
}
