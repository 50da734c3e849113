/** Coverage: the nights of a stay, by what carries them and what does not. */
import type { ClosedPeriod } from '../../../calendar/period.js';
import type { NetworkReason } from '../../../family-network/network-reasons.js';
import type { Certainty } from '../legal-item.js';
import type { LegalItemId } from '../legal-item-ids.js';
import type { EndReason } from './ending.js';

/**
 * Nights that a title carries. Two titles may carry the same night.
 *
 * @dutch gedekte nachten
 */
export interface CarriedNights extends ClosedPeriod {
  /** The item of law: an authorisation, a guardianship, a measure, or `vrijwillig` for consent. */
  readonly title: LegalItemId;
  /** The record that is the title; absent for consent, which may be several. */
  readonly recordId?: string;
}

/**
 * Nights that no title carries although one is needed.
 *
 * @dutch ongedekte nachten
 */
export interface UncoveredNights extends ClosedPeriod {
  /**
   * Why: a title that was recorded had ended (as {@link EndReason} says), was suspended, is of a kind that does not
   * carry this stay, or there was none; for a voluntary stay consent was lacking.
   */
  readonly because:
    | Exclude<EndReason, 'recorded'>
    | 'suspended'
    | 'kind-does-not-carry'
    | 'no-title'
    | 'no-consent';
  /** The record that fell short; absent when there was none. */
  readonly recordId?: string;
  /** How sure the law is on this point: what is not `high` is at most a warning. */
  readonly certainty: Certainty;
}

/**
 * Why nobody can tell: the form of care is unknown, the title belongs to another Act, the register lacks a birth date, or
 * a reason why the family network cannot tell who must consent: a table is missing, nobody holds authority, or the
 * records of authority contradict each other (see `networkReasonTexts`).
 *
 * @dutch reden waarom niet vast te stellen
 */
export type UndeterminedReason =
  | 'care-form-unknown'
  | 'title-of-another-act'
  | 'birth-date-unknown'
  | NetworkReason;

/**
 * Nights of which nobody can tell whether a title carries them.
 *
 * @dutch niet vast te stellen nachten
 */
export interface UndeterminedNights extends ClosedPeriod {
  /** Why not. */
  readonly because: UndeterminedReason;
}

/**
 * The nights of a stay, by what carries them.
 *
 * @dutch dekking door een titel
 */
export interface TitleCoverage {
  /** The nights that were looked at; empty when the placement had none. */
  readonly nights: ClosedPeriod;
  /** What carries them, by title; overlapping where two titles do. */
  readonly carried: readonly CarriedNights[];
  /** The nights that no title carries, in order, without overlap. */
  readonly uncoveredNights: readonly UncoveredNights[];
  /** The nights that cannot be judged, in order, without overlap. */
  readonly undeterminedNights: readonly UndeterminedNights[];
}

/** What the nights of one kind of stay come to. */
export type Judged = Omit<TitleCoverage, 'nights'>;
