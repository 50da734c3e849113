/** Who referred: from COD327 to words. */
import type { Sourced } from './sourced.js';

/**
 * What a kind of referrer of COD327 is called in a register.
 *
 * @dutch betekenis van een verwijzer
 */
export interface ReferrerMeaning extends Sourced {
  /** Code of COD327. */
  readonly code: string;
  /** The word for `referrer` of a trajectory. */
  readonly referrer: string;
}

const source = 'COD327: label, in the form of the codes of a register';

/**
 * The words for kinds of referrer.
 *
 * @dutch verwijzers
 * @example
 * referrerMeanings.find(({ code }) => code === '02')?.referrer; // 'huisarts'
 */
export const referrerMeanings: readonly ReferrerMeaning[] = [
  { code: '01', referrer: 'gemeente', certainty: 'high', source },
  { code: '02', referrer: 'huisarts', certainty: 'high', source },
  { code: '03', referrer: 'jeugdarts', certainty: 'high', source },
  { code: '04', referrer: 'gecertificeerde-instelling', certainty: 'high', source },
  { code: '05', referrer: 'medisch-specialist', certainty: 'high', source },
  { code: '06', referrer: 'geen-verwijzer', certainty: 'high', source },
  { code: '08', referrer: 'justitie', certainty: 'high', source },
];
