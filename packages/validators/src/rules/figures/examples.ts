/** Examples of the rules on figures and programmes. */
import type { ExamplesOfRules } from '../rule-examples.js';
import { examples as Q05 } from './Q05-kek-fits-the-age.examples.js';
import { examples as Q06 } from './Q06-isb-is-intensive.examples.js';
import { examples as Q07 } from './Q07-thuisbest-has-mst.examples.js';
import { examples as Q08 } from './Q08-marathon-under-a-closed-title.examples.js';
import { examples as Q09 } from './Q09-grade-is-a-grade.examples.js';

export const figureExamples: ExamplesOfRules = { Q05, Q06, Q07, Q08, Q09 };
