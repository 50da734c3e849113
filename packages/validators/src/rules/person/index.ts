/** The rules on persons and their ages, in the order of their ids. */
import type { Rule } from '../../engine/index.js';
import { birthBeforeExtraction } from './P01-birth-before-extraction.js';
import { nothingAfterDeath } from './P02-nothing-after-death.js';
import { endAfterStart } from './P03-end-after-start.js';
import { endKnownOrUnknown } from './P04-end-known-or-unknown.js';
import { noYouthCareFrom23 } from './P06-no-youth-care-from-23.js';
import { groundFrom18 } from './P07-ground-from-18.js';
import { resumedWithinHalfAYear } from './P08-resumed-within-half-a-year.js';
import { fosterCareBeganBefore18 } from './P10-foster-care-began-before-18.js';
import { noCareOfParts2And3From18 } from './P11-no-care-of-parts-2-and-3-from-18.js';
import { bsnKnown } from './P12-bsn-known.js';

export const personRules: readonly Rule[] = [
  birthBeforeExtraction,
  nothingAfterDeath,
  endAfterStart,
  endKnownOrUnknown,
  noYouthCareFrom23,
  groundFrom18,
  resumedWithinHalfAYear,
  fosterCareBeganBefore18,
  noCareOfParts2And3From18,
  bsnKnown,
];
