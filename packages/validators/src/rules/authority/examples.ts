/** Examples of the rules on parental authority and guardianship. */
import type { ExamplesOfRules } from '../rule-examples.js';
import { examples as G01 } from './G01-minor-is-under-authority.examples.js';
import { examples as G02 } from './G02-two-holders-at-most.examples.js';
import { examples as G03 } from './G03-holder-is-of-age.examples.js';
import { examples as G04 } from './G04-organisation-is-guardian-alone.examples.js';
import { examples as G05 } from './G05-no-guardian-beside-parents.examples.js';
import { examples as G06 } from './G06-authority-ends-at-18.examples.js';
import { examples as G07 } from './G07-ended-authority-passes-on.examples.js';
import { examples as G08 } from './G08-suspension-within-three-months.examples.js';
import { examples as G09 } from './G09-joint-care-before-253t.examples.js';
import { examples as G10 } from './G10-recognition-brings-authority.examples.js';
import { examples as G11 } from './G11-authority-passes-on-at-death.examples.js';
import { examples as G12 } from './G12-minor-mother-declared-of-age.examples.js';
import { examples as G13 } from './G13-suspended-authority-is-taken-over.examples.js';

export const authorityExamples: ExamplesOfRules = {
  G01,
  G02,
  G03,
  G04,
  G05,
  G06,
  G07,
  G08,
  G09,
  G10,
  G11,
  G12,
  G13,
};
