/** The rules on family network and foster care, in the order of their ids. */
import type { Rule } from '../../engine/index.js';
import { possibleParentage } from './N01-possible-parentage.js';
import { parentOlderThanChild } from './N02-parent-older-than-child.js';
import { siblingsShareParents } from './N03-siblings-share-parents.js';
import { jimIsAdultOutsider } from './N04-jim-is-adult-outsider.js';
import { oneMarriageAtATime } from './N05-one-marriage-at-a-time.js';
import { nightsAddUpToSeven } from './N06-nights-add-up-to-seven.js';
import { noOpenRoleAfterDeath } from './N07-no-open-role-after-death.js';
import { fosterCarerOfAgeAndNoParent } from './N08-foster-carer-of-age-and-no-parent.js';
import { residentsHaveNoObjection } from './N09-residents-have-no-objection.js';
import { conditionsWithin13Weeks } from './N10-conditions-within-13-weeks.js';
import { fosterGuardianIsBoth } from './N11-foster-guardian-is-both.js';
import { preparedOutsider } from './N12-prepared-outsider.js';
import { newStatementWhenNeeded } from './N13-new-statement-when-needed.js';
import { endedInWriting } from './N14-ended-in-writing.js';
import { yearlyTalkWithFosterGuardian } from './N15-yearly-talk-with-foster-guardian.js';

export const networkRules: readonly Rule[] = [
  possibleParentage,
  parentOlderThanChild,
  siblingsShareParents,
  jimIsAdultOutsider,
  oneMarriageAtATime,
  nightsAddUpToSeven,
  noOpenRoleAfterDeath,
  fosterCarerOfAgeAndNoParent,
  residentsHaveNoObjection,
  conditionsWithin13Weeks,
  fosterGuardianIsBoth,
  preparedOutsider,
  newStatementWhenNeeded,
  endedInWriting,
  yearlyTalkWithFosterGuardian,
];
