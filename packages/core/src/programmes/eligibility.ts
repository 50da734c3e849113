/**
 * What is asked of a child before it can join a programme, and how that is said.
 */
import type { Params, Texts } from '../findings/locale.js';

/**
 * What is looked at: the programme itself, the child, or what must be arranged and judged.
 *
 * @dutch toelatingseis
 */
export type EligibilityCriterion =
  | 'programme-known'
  | 'takes-in-children'
  | 'has-begun'
  | 'alive'
  | 'age'
  | 'region'
  | 'closed-authorisation'
  | 'target-group';

/**
 * Whether a criterion is met. `open`: the records do not tell, somebody must look, judge or arrange it.
 *
 * @dutch uitkomst van een toelatingseis
 */
export type CriterionOutcome = 'met' | 'failed' | 'open';

/**
 * One criterion with its outcome.
 *
 * @dutch reden
 */
export interface EligibilityReason {
  /** What was looked at. */
  readonly criterion: EligibilityCriterion;
  /** What came out. */
  readonly outcome: CriterionOutcome;
  /** Why, in both languages; holds no value from the data. */
  readonly texts: Texts;
  /** What was filled into the texts: ages and dates of the programme. */
  readonly params?: Params;
}

/**
 * Whether a child could join a programme on a day, and why.
 *
 * @dutch toelating
 */
export interface Eligibility {
  /**
   * Nothing on record speaks against it. Never a promise: whether a child belongs to the target group is for people to
   * judge, not for records.
   */
  readonly isPossible: boolean;
  /** Every criterion that was looked at, in a fixed order, also those that are met. */
  readonly reasons: readonly EligibilityReason[];
}
