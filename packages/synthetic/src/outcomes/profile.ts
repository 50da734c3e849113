/** Outcome profiles: how a cohort is doing at the end of its care and in the year after. */
import type { Weighted } from '../random/index.js';

/** What is drawn for a child that ends its care. */
export interface OutcomeProfile {
  /** Grades the young people give, 1 to 10, by weight. */
  readonly ratings: Weighted<number>;
  /** Share that gives a grade. */
  readonly ratingResponse: number;
  /** Share with meaningful daytime activity, among those of whom it is known. */
  readonly active: number;
  /** Share of whom the daytime activity is known. */
  readonly activityKnown: number;
  /** Share with a relapse within a year. */
  readonly relapse: number;
  /** Share with police contact within a year, apart from a relapse. */
  readonly police: number;
}
