/** Examples of the rules on persons and their ages. */
import type { ExamplesOfRules } from '../rule-examples.js';
import { examples as P01 } from './P01-birth-before-extraction.examples.js';
import { examples as P02 } from './P02-nothing-after-death.examples.js';
import { examples as P03 } from './P03-end-after-start.examples.js';
import { examples as P04 } from './P04-end-known-or-unknown.examples.js';
import { examples as P06 } from './P06-no-youth-care-from-23.examples.js';
import { examples as P07 } from './P07-ground-from-18.examples.js';
import { examples as P08 } from './P08-resumed-within-half-a-year.examples.js';
import { examples as P10 } from './P10-foster-care-began-before-18.examples.js';
import { examples as P11 } from './P11-no-care-of-parts-2-and-3-from-18.examples.js';
import { examples as P12 } from './P12-bsn-known.examples.js';

export const personExamples: ExamplesOfRules = { P01, P02, P03, P04, P06, P07, P08, P10, P11, P12 };
