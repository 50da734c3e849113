/** Sex: from COD046 to the words of a register. */
import type { Sex } from '@jeugd/core';
import type { Sourced } from './sourced.js';

/**
 * What a code of COD046 means.
 *
 * @dutch betekenis van een geslacht
 */
export interface SexMeaning extends Sourced {
  /** Code of COD046. */
  readonly code: '0' | '1' | '2';
  /** The word of a register. */
  readonly sex: Sex;
}

const source = 'COD046: label';

/**
 * The words for the codes of sex.
 *
 * @dutch geslachten
 * @example
 * sexMeanings.find(({ code }) => code === '2')?.sex; // 'female'
 */
export const sexMeanings: readonly SexMeaning[] = [
  { code: '0', sex: 'unknown', certainty: 'high', source },
  { code: '1', sex: 'male', certainty: 'high', source },
  { code: '2', sex: 'female', certainty: 'high', source },
];
