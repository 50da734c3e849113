/** The rules on child protection measures, in the order of their ids. */
import type { Rule } from '../../engine/index.js';
import { orderWithinAYear } from './M01-order-within-a-year.js';
import { termsFollowEachOther } from './M02-terms-follow-each-other.js';
import { provisionalOrderWithinThreeMonths } from './M03-provisional-order-within-three-months.js';
import { provisionalTimeNotCounted } from './M04-provisional-time-not-counted.js';
import { noOrderBesideGuardianship } from './M05-no-order-beside-guardianship.js';
import { orderCarriedOutByInstitution } from './M06-order-carried-out-by-institution.js';
import { groundsOfOrderRecorded } from './M07-grounds-of-order-recorded.js';
import { instructionChallengedInTime } from './M08-instruction-challenged-in-time.js';
import { boardAdvisesOnLongPlacement } from './M09-board-advises-on-long-placement.js';
import { boardToldOfNoExtension } from './M10-board-told-of-no-extension.js';
import { boardToldOfEarlyEnd } from './M11-board-told-of-early-end.js';
import { institutionIsCertified } from './M12-institution-is-certified.js';
import { institutionGivesNoHelp } from './M13-institution-gives-no-help.js';
import { withdrawalDecidedInTime } from './M14-withdrawal-decided-in-time.js';
import { boardToldOfExtension } from './M15-board-told-of-extension.js';

export const measureRules: readonly Rule[] = [
  orderWithinAYear,
  termsFollowEachOther,
  provisionalOrderWithinThreeMonths,
  provisionalTimeNotCounted,
  noOrderBesideGuardianship,
  orderCarriedOutByInstitution,
  groundsOfOrderRecorded,
  instructionChallengedInTime,
  boardAdvisesOnLongPlacement,
  boardToldOfNoExtension,
  boardToldOfEarlyEnd,
  institutionIsCertified,
  institutionGivesNoHelp,
  withdrawalDecidedInTime,
  boardToldOfExtension,
];
