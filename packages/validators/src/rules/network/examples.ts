/** Examples of the rules on family network and foster care. */
import type { ExamplesOfRules } from '../rule-examples.js';
import { examples as N01 } from './N01-possible-parentage.examples.js';
import { examples as N02 } from './N02-parent-older-than-child.examples.js';
import { examples as N03 } from './N03-siblings-share-parents.examples.js';
import { examples as N04 } from './N04-jim-is-adult-outsider.examples.js';
import { examples as N05 } from './N05-one-marriage-at-a-time.examples.js';
import { examples as N06 } from './N06-nights-add-up-to-seven.examples.js';
import { examples as N07 } from './N07-no-open-role-after-death.examples.js';
import { examples as N08 } from './N08-foster-carer-of-age-and-no-parent.examples.js';
import { examples as N09 } from './N09-residents-have-no-objection.examples.js';
import { examples as N10 } from './N10-conditions-within-13-weeks.examples.js';
import { examples as N11 } from './N11-foster-guardian-is-both.examples.js';
import { examples as N12 } from './N12-prepared-outsider.examples.js';
import { examples as N13 } from './N13-new-statement-when-needed.examples.js';
import { examples as N14 } from './N14-ended-in-writing.examples.js';
import { examples as N15 } from './N15-yearly-talk-with-foster-guardian.examples.js';

export const networkExamples: ExamplesOfRules = {
  N01,
  N02,
  N03,
  N04,
  N05,
  N06,
  N07,
  N08,
  N09,
  N10,
  N11,
  N12,
  N13,
  N14,
  N15,
};
