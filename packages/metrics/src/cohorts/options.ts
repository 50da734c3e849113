/** What figures are made with: the choices of the caller, and what they are unless told. */
import { type Exit, eventKinds, JeugdError, type Locale, type PlainDate, plainDate } from '@jeugd/core';
import { publicationPolicy } from '../disclosure/policy.js';
import type { OwnMetric } from '../own-metric/own-metric.js';
import { checkedLevel, usualLevel } from '../statistics/level.js';
import { checkedGrouping, type Grouping, type OwnGrouping } from './groupings.js';
import { invalidOptionTexts, invalidWindowTexts } from './texts.js';

/**
 * How figures are made.
 *
 * @dutch keuzes voor de cijfers
 */
export interface MetricOptions {
  /** First day that is not observed; the day of extraction of the register, most often. */
  readonly asOf: PlainDate;
  /** Ids of the metrics, and metrics of one's own; all of the catalogue unless told. */
  readonly metrics?: readonly (string | OwnMetric)[];
  /** By what the figures are told apart (one of `groupings`, or one's own); one figure for all unless told. */
  readonly by?: string | OwnGrouping;
  /** First day of the window; that of the coverage unless told. */
  readonly from?: PlainDate;
  /** First day after the window; that of the coverage unless told. Never after `asOf`. */
  readonly until?: PlainDate;
  /** Nights a return home must last to count, 28 unless told. */
  readonly lastingNights?: number;
  /** Nights a week a placement must take to count, 4 unless told. */
  readonly minNights?: number;
  /**
   * Figures about fewer children are suppressed, with those that would give them away. **0 unless told: nothing is
   * suppressed.** Take 10 for what is published, as the command `jeugd metrics` does.
   */
  readonly minCell?: number;
  /** With `minCell`: show that none had the event, or all, which tells the same of every child. Hidden unless told. */
  readonly showZeros?: boolean;
  /** Confidence level, 0.95 unless told. */
  readonly level?: number;
  /** `stay-length-difference`: the group to compare with; all other groups together unless told. */
  readonly compareWith?: string;
  /** `stay-length-difference`, `restricted-mean-away`: days up to which time counts, 365 unless told. */
  readonly tau?: number;
  /** `home-share-at-t`: the days after entry, 90, 180 and 365 unless told. */
  readonly days?: readonly number[];
  /** `re-entry`: the exits after which a new episode counts, `['home']` unless told. */
  readonly after?: readonly Exit[];
  /** `daytime-activity-share`: hours a week from which activity counts, 12 unless told. */
  readonly hours?: number;
  /** `no-relapse-share`: the kind of event that is a relapse, `relapse` unless told. */
  readonly relapse?: string;
  /** `group-size-compliance`: most children in a group, 6 unless told. */
  readonly groupSize?: number;
  /** Language of the warnings, `en` unless told. */
  readonly locale?: Locale;
}

/** Hours a week from which daytime activity counts as meaningful, 12 itself in: our definition, not a norm of the field. */
const meaningfulHours = 12;

/** Most children in a group: the norm of the provider iHUB, no statute. */
const usualGroupSize = 6;

/** All choices made. */
export type Settings = Required<Omit<MetricOptions, 'metrics' | 'by' | 'from' | 'until' | 'compareWith'>> & {
  readonly by: Grouping | OwnGrouping | undefined;
  readonly from: PlainDate | undefined;
  readonly until: PlainDate | undefined;
  readonly compareWith: string | undefined;
};

/** The choices of the caller, checked, with the usual ones where nothing was said. */
export function settingsOf(options: MetricOptions): Settings {
  const { from, until, by } = options;
  if (from !== undefined && until !== undefined && plainDate(until) < plainDate(from)) {
    throw new JeugdError('metrics/invalid-window', invalidWindowTexts);
  }
  return {
    asOf: plainDate(options.asOf),
    by: by === undefined ? undefined : checkedGrouping(by),
    from: from === undefined ? undefined : plainDate(from),
    until: until === undefined ? undefined : plainDate(until),
    lastingNights: atLeast(0, 'lastingNights', options.lastingNights ?? 28),
    minNights: atLeast(0, 'minNights', options.minNights ?? 4),
    minCell: atLeast(0, 'minCell', options.minCell ?? 0),
    showZeros: options.showZeros ?? publicationPolicy.showZeros,
    level: checkedLevel(options.level ?? usualLevel),
    compareWith: options.compareWith,
    tau: atLeast(1, 'tau', options.tau ?? 365),
    days: (options.days ?? [90, 180, 365]).map((day) => atLeast(0, 'days', day)),
    after: options.after ?? ['home'],
    hours: atLeast(0, 'hours', options.hours ?? meaningfulHours),
    relapse: options.relapse ?? eventKinds.relapse,
    groupSize: atLeast(1, 'groupSize', options.groupSize ?? usualGroupSize),
    locale: options.locale ?? 'en',
  };
}

/** A whole number in reason; a hundred years of days is more than any register holds. */
function atLeast(least: number, option: string, value: number): number {
  if (Number.isInteger(value) && value >= least && value <= 36_525) return value;
  throw new JeugdError('metrics/invalid-option', invalidOptionTexts, {
    option,
    expected: `${least}, ${least + 1} …`,
  });
}
