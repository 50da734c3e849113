/** The rules on stays, plans and the responsible municipality, in the order of their ids. */
import type { Rule } from '../../engine/index.js';
import { oneFullTimeStayAtATime } from './S01-one-full-time-stay-at-a-time.js';
import { nightsArePossible } from './S02-nights-are-possible.js';
import { fullTimeFormHasFullTimeNights } from './S03-full-time-form-has-full-time-nights.js';
import { beterMetThuis } from './S04-beter-met-thuis.js';
import { fosterCareWithinAgeLimits } from './S05-foster-care-within-age-limits.js';
import { familyHomeTo21 } from './S06-family-home-to-21.js';
import { smallGroupIsSmall } from './S07-small-group-is-small.js';
import { familyHomeNotTooFull } from './S08-family-home-not-too-full.js';
import { municipalityOfTheAddress } from './S15-municipality-of-the-address.js';
import { municipalityOfTheHolder } from './S16-municipality-of-the-holder.js';
import { returnHomeIsSeen } from './S18-return-home-is-seen.js';
import { carePlanWithinSixWeeks } from './S19-care-plan-within-six-weeks.js';
import { familyGroupPlanOffered } from './S20-family-group-plan-offered.js';
import { oldTermsForAYear } from './S21-old-terms-for-a-year.js';
import { municipalityWithoutAnAddress } from './S22-municipality-without-an-address.js';
import { municipalityMovedByTheRuleOf2022 } from './S23-municipality-moved-by-the-rule-of-2022.js';
import { whoPaysIsAnswered } from './S24-who-pays-is-answered.js';
import { planInWriting } from './S25-plan-in-writing.js';
import { fosterCarerAgreesToOwnRole } from './S26-foster-carer-agrees-to-own-role.js';

export const stayRules: readonly Rule[] = [
  oneFullTimeStayAtATime,
  nightsArePossible,
  fullTimeFormHasFullTimeNights,
  beterMetThuis,
  fosterCareWithinAgeLimits,
  familyHomeTo21,
  smallGroupIsSmall,
  familyHomeNotTooFull,
  municipalityOfTheAddress,
  municipalityOfTheHolder,
  returnHomeIsSeen,
  carePlanWithinSixWeeks,
  familyGroupPlanOffered,
  oldTermsForAYear,
  municipalityWithoutAnAddress,
  municipalityMovedByTheRuleOf2022,
  whoPaysIsAnswered,
  planInWriting,
  fosterCarerAgreesToOwnRole,
];
