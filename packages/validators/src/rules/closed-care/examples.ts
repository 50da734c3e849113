/** Examples of the rules on closed care (title, plan and stay). */
import type { ExamplesOfRules } from '../rule-examples.js';
import { examples as K01 } from './K01-closed-stay-has-a-title.examples.js';
import { examples as K02 } from './K02-regular-authorisation-one-year.examples.js';
import { examples as K03 } from './K03-emergency-authorisation-four-weeks.examples.js';
import { examples as K04 } from './K04-first-conditional-six-months.examples.js';
import { examples as K05 } from './K05-conditional-extended-one-year.examples.js';
import { examples as K06 } from './K06-conditional-admission-six-months.examples.js';
import { examples as K07 } from './K07-no-stay-on-a-lapsed-authorisation.examples.js';
import { examples as K08 } from './K08-measure-or-consent.examples.js';
import { examples as K09 } from './K09-no-stay-after-consent-withdrawn.examples.js';
import { examples as K10 } from './K10-closed-care-past-18.examples.js';
import { examples as K11 } from './K11-behavioural-scientist-agrees.examples.js';
import { examples as K12 } from './K12-registered-closed-accommodation.examples.js';
import { examples as K13 } from './K13-suspension-is-carried-out.examples.js';
import { examples as K14 } from './K14-leave-with-behavioural-scientist.examples.js';
import { examples as K15 } from './K15-admission-in-writing.examples.js';
import { examples as K16 } from './K16-decision-when-inside.examples.js';
import { examples as K17 } from './K17-older-title-ends.examples.js';
import { examples as K18 } from './K18-no-second-authorisation.examples.js';
import { examples as K19 } from './K19-plan-of-a-conditional-authorisation.examples.js';
import { examples as K20 } from './K20-grounds-noted.examples.js';
import { examples as K21 } from './K21-filed-by-who-may.examples.js';
import { examples as K22 } from './K22-all-are-heard.examples.js';
import { examples as K23 } from './K23-family-group-plan-offered.examples.js';
import { examples as K24 } from './K24-ends-when-not-needed.examples.js';
import { examples as K25 } from './K25-closed-care-plan-in-time.examples.js';
import { examples as K26 } from './K26-closed-care-plan-evaluated.examples.js';
import { examples as K27 } from './K27-planned-restraints-complete.examples.js';
import { examples as K28 } from './K28-responsible-and-adviser-named.examples.js';
import { examples as K29 } from './K29-admission-is-told.examples.js';
import { examples as K30 } from './K30-suspension-is-told.examples.js';
import { examples as K31 } from './K31-closed-authorisation-in-detention.examples.js';
import { examples as K32 } from './K32-own-request-is-no-restraint.examples.js';
import { examples as K33 } from './K33-conditional-plan-holds-five-restraints.examples.js';
import { examples as K34 } from './K34-challenge-decided-in-time.examples.js';

export const closedCareExamples: ExamplesOfRules = {
  K01,
  K02,
  K03,
  K04,
  K05,
  K06,
  K07,
  K08,
  K09,
  K10,
  K11,
  K12,
  K13,
  K14,
  K15,
  K16,
  K17,
  K18,
  K19,
  K20,
  K21,
  K22,
  K23,
  K24,
  K25,
  K26,
  K27,
  K28,
  K29,
  K30,
  K31,
  K32,
  K33,
  K34,
};
