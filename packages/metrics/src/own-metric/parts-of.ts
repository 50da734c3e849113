/** What the answers of the cases of one group come to. */
import { meanEstimate, shareEstimate } from '../catalogue/estimates.js';
import { medianTime } from '../catalogue/time-estimate.js';
import { childrenIn } from '../cohorts/groups.js';
import type { Study } from '../cohorts/study.js';
import { type Draft, leftOut } from '../figures/draft.js';
import type { ReasonCode } from '../figures/reasons.js';
import { faultOf } from '../risk-table/excluded.js';
import type { OwnAnswer, OwnCases, OwnMetricContext, OwnMetricOf } from './own-metric.js';

/** A case of any kind. That the metric is asked of the right kind was checked where it was written. */
export type AnyCase = OwnCases[keyof OwnCases];

/** The figure of one group, but for its name and window. */
export function partsOf(
  own: OwnMetricOf<keyof OwnCases>,
  cases: readonly AnyCase[],
  study: Study,
): Omit<Draft, 'by' | 'window'> {
  const { level } = study.settings;
  const context = contextOf(study);
  if (own.share !== undefined) {
    const { values, parts, none } = answersOf(cases, (each) => own.share(each, context));
    const holding = values.filter(Boolean).length;
    return { ...parts, ...shareEstimate(holding, values.length, level, none) };
  }
  if (own.mean !== undefined) {
    const { values, parts, none } = answersOf(cases, (each) => finite(own.mean(each, context)));
    return { ...parts, ...meanEstimate(values, level, none) };
  }
  const { values, parts, none } = answersOf(cases, (each) => usable(own.time(each, context)));
  const waited = medianTime(values, { cause: own.event, level, days });
  return { ...parts, ...waited, ...(values.length === 0 && { reason: none }) };
}

/** Days at which the share that had the event is given beside the curve. */
const days = [30, 90, 180, 365];

function contextOf({ index, settings, followedUntil, nextOf }: Study): OwnMetricContext {
  return { index, asOf: settings.asOf, followedUntil, nextOf };
}

/** The answers of the cases of which anything can be told, and what there is to say of the others. */
function answersOf<Value>(
  cases: readonly AnyCase[],
  answerOf: (each: AnyCase) => OwnAnswer<Value>,
): {
  readonly values: readonly Value[];
  readonly parts: Pick<Draft, 'children' | 'leftOut'>;
  /** Why there are no values, where there are none. */
  readonly none: ReasonCode;
} {
  const known: AnyCase[] = [];
  const values: Value[] = [];
  let early = 0;
  for (const each of cases) {
    const answer = answerOf(each);
    if (answer === 'not-followed') early += 1;
    else if (answer !== undefined) {
      known.push(each);
      values.push(answer);
    }
  }
  const unknown = cases.length - known.length - early;
  return {
    values,
    parts: {
      children: childrenIn(known),
      leftOut: leftOut({ 'not-followed': early, 'not-determined': unknown }),
    },
    none: cases.length === 0 ? 'no-cases' : early > 0 ? 'no-follow-up' : 'not-known',
  };
}

function finite(answer: OwnAnswer<number>): OwnAnswer<number> {
  return typeof answer === 'number' && !Number.isFinite(answer) ? undefined : answer;
}

/** A time below 0 or without end is none, and neither is a cause without a name. */
function usable(answer: OwnAnswer<{ time: number; cause: string | null }>): typeof answer {
  if (answer === undefined || answer === 'not-followed') return answer;
  return faultOf(answer.time, 0, 1) === undefined && answer.cause !== '' ? answer : undefined;
}
