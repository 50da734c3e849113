/** Examples of the rules on stays, plans and the responsible municipality. */
import type { ExamplesOfRules } from '../rule-examples.js';
import { examples as S01 } from './S01-one-full-time-stay-at-a-time.examples.js';
import { examples as S02 } from './S02-nights-are-possible.examples.js';
import { examples as S03 } from './S03-full-time-form-has-full-time-nights.examples.js';
import { examples as S04 } from './S04-beter-met-thuis.examples.js';
import { examples as S05 } from './S05-foster-care-within-age-limits.examples.js';
import { examples as S06 } from './S06-family-home-to-21.examples.js';
import { examples as S07 } from './S07-small-group-is-small.examples.js';
import { examples as S08 } from './S08-family-home-not-too-full.examples.js';
import { examples as S15 } from './S15-municipality-of-the-address.examples.js';
import { examples as S16 } from './S16-municipality-of-the-holder.examples.js';
import { examples as S18 } from './S18-return-home-is-seen.examples.js';
import { examples as S19 } from './S19-care-plan-within-six-weeks.examples.js';
import { examples as S20 } from './S20-family-group-plan-offered.examples.js';
import { examples as S21 } from './S21-old-terms-for-a-year.examples.js';
import { examples as S22 } from './S22-municipality-without-an-address.examples.js';
import { examples as S23 } from './S23-municipality-moved-by-the-rule-of-2022.examples.js';
import { examples as S24 } from './S24-who-pays-is-answered.examples.js';
import { examples as S25 } from './S25-plan-in-writing.examples.js';
import { examples as S26 } from './S26-foster-carer-agrees-to-own-role.examples.js';

export const stayExamples: ExamplesOfRules = {
  S01,
  S02,
  S03,
  S04,
  S05,
  S06,
  S07,
  S08,
  S15,
  S16,
  S18,
  S19,
  S20,
  S21,
  S22,
  S23,
  S24,
  S25,
  S26,
};
