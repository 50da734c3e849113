/**
 * Answers that cannot be given, and why. Data that contradict themselves are no reason to throw: the question stays
 * open, and rules report the data.
 */
import type { Locale } from '../findings/locale.js';
import { type NetworkReason, networkReasonTexts } from './network-reasons.js';

/**
 * No answer, because of what the register holds or lacks.
 *
 * @dutch niet vast te stellen
 */
export interface Undetermined {
  /** There is no answer. */
  readonly isDetermined: false;
  /** Why not. */
  readonly because: NetworkReason;
}

/** No answer, for this reason. */
export function undetermined(because: NetworkReason): Undetermined {
  return { isDetermined: false, because };
}

/**
 * Why there is no answer, as a sentence.
 *
 * @dutch niet vast te stellen, omdat
 * @example
 * explainUndetermined('more-than-two-holders', 'nl'); // 'Niet vast te stellen, omdat op deze dag meer dan twee gezagsdragers zijn vastgelegd.'
 */
export function explainUndetermined(because: NetworkReason, locale: Locale = 'en'): string {
  const lead = locale === 'nl' ? 'Niet vast te stellen, omdat' : 'Not determinable, because';
  return `${lead} ${networkReasonTexts[because][locale]}.`;
}
