/**
 * A metric of one's own: one question, asked of every case.
 *
 * Which cases there are, the window, the groups, the interval, what was left out and what must be hidden, is the same for
 * all metrics. So a metric of one's own says only of what it is, and what it asks.
 */
import type { CareTrajectory, Episode, Placement, PlainDate, RegisterIndex, TableName } from '@jeugd/core';
import type { EndedEpisode } from '../cohorts/exit-cohort.js';
import type { Unit } from '../figures/figure.js';
import type { RiskRow } from '../risk-table/build.js';

/**
 * The cases of which a metric can be.
 *
 * @dutch waarover een eigen uitkomstcijfer gaat
 */
export interface OwnCases {
  /** Of each child that came into care in the window the first episode: an entry cohort. */
  readonly entries: Episode;
  /** The episodes that ended in the window, once they can be seen to have lasted: an exit cohort. */
  readonly exits: EndedEpisode;
  /** Help that began in the window, however many of one child. */
  readonly trajectories: CareTrajectory;
  /** Stays that began in the window, however many of one child. */
  readonly placements: Placement;
}

/**
 * What a metric may look at besides the case.
 *
 * @dutch context van een eigen uitkomstcijfer
 */
export interface OwnMetricContext {
  /** The register, by what is asked of it. */
  readonly index: RegisterIndex;
  /** First day that is not observed. */
  readonly asOf: PlainDate;
  /** Last day on which an exit can be seen to have lasted: `asOf − lastingNights`. */
  readonly followedUntil: PlainDate;
  /** The next episode of the same child. */
  nextOf(episode: Episode): Episode | undefined;
}

/**
 * The answer of one case. `undefined` where the records do not tell, `'not-followed'` where it is too early to tell: such
 * a case is left out, warned of and counted as excluded.
 *
 * It is too early for every case that was not followed long enough, also one of which the answer happens to be known:
 * leave out only the others, and early answers count too often.
 *
 * @dutch antwoord van een geval
 */
export type OwnAnswer<Value> = Value | 'not-followed' | undefined;

/**
 * What all metrics of one's own say.
 *
 * @dutch wat elk eigen uitkomstcijfer zegt
 */
export interface OwnMetricBase<Of extends keyof OwnCases> {
  /** Its name in the figures; none of the catalogue. */
  readonly id: string;
  /** Version of the definition, `'1'` unless told: raise it when the same data may give another figure. */
  readonly version?: string;
  /** The cases. */
  readonly of: Of;
  /** Tables without which it says nothing, besides the one of its cases. */
  readonly needs?: readonly TableName[];
}

/**
 * The share of the cases of which something holds.
 *
 * @dutch eigen aandeel
 */
export interface OwnShare<Of extends keyof OwnCases> extends OwnMetricBase<Of> {
  /** Whether it holds. */
  share(each: OwnCases[Of], context: OwnMetricContext): OwnAnswer<boolean>;
  /** Not with a share. */
  readonly mean?: never;
  /** Not with a share. */
  readonly time?: never;
}

/**
 * The mean of a number that each case has.
 *
 * @dutch eigen gemiddelde
 */
export interface OwnMean<Of extends keyof OwnCases> extends OwnMetricBase<Of> {
  /** The number; one that is not finite is not known. */
  mean(each: OwnCases[Of], context: OwnMetricContext): OwnAnswer<number>;
  /** What it counts. */
  readonly unit: Unit;
  /** Not with a mean. */
  readonly share?: never;
  /** Not with a mean. */
  readonly time?: never;
}

/**
 * The days by which half of the cases had something happen to them, other ends competing (Aalen-Johansen).
 *
 * @dutch eigen tijd tot een gebeurtenis
 */
export interface OwnTime<Of extends keyof OwnCases> extends OwnMetricBase<Of> {
  /** Days from time zero until the case was last seen, and why it ended then; `null` where it had not ended. */
  time(each: OwnCases[Of], context: OwnMetricContext): OwnAnswer<Pick<RiskRow, 'time' | 'cause'>>;
  /** The cause that is waited for. */
  readonly event: string;
  /** Not with a time. */
  readonly share?: never;
  /** Not with a time. */
  readonly mean?: never;
}

/**
 * A metric of one's own on cases of one kind.
 *
 * @dutch eigen uitkomstcijfer over één soort gevallen
 */
export type OwnMetricOf<Of extends keyof OwnCases> = OwnShare<Of> | OwnMean<Of> | OwnTime<Of>;

/**
 * A metric of one's own: a `share`, a `mean` or a `time`, of cases of one kind.
 *
 * `computeMetrics` makes the figures as it does those of the catalogue: by group, with an interval, with what was left
 * out, and protected together with the others.
 *
 * @dutch eigen uitkomstcijfer
 * @example
 * const kinFirst: OwnMetric = {
 *   id: 'first-with-kin',
 *   of: 'entries',
 *   share: ({ placements }) => placements[0]?.careForm === 'netwerkpleegzorg',
 * };
 * const about = { version: '1', coverage: { start: '2023-01-01', end: '2024-01-01' } } as const;
 * const placements = [
 *   { id: 'p1', personId: 'c1', careForm: 'netwerkpleegzorg', start: '2023-01-10' },
 *   { id: 'p2', personId: 'c2', careForm: 'pleegzorg', start: '2023-02-10' },
 * ] as const;
 * const { figures } = computeMetrics({ about, placements }, { asOf: '2024-01-01', metrics: [kinFirst] });
 * [figures[0].metric, figures[0].value, figures[0].n]; // ['first-with-kin', 0.5, 2]
 */
export type OwnMetric = { [Of in keyof OwnCases]: OwnMetricOf<Of> }[keyof OwnCases];
