/** The rules on restraint, its record and complaints, in the order of their ids. */
import type { Rule } from '../../engine/index.js';
import { emergencyMeasureIsShort } from './R01-emergency-measure-is-short.js';
import { lockedInOnlyAsTheActAllows } from './R02-locked-in-only-as-the-act-allows.js';
import { emergencyMeasureBefore2024 } from './R03-emergency-measure-before-2024.js';
import { restraintHasASetting } from './R04-restraint-has-a-setting.js';
import { restraintIsRecorded } from './R05-restraint-is-recorded.js';
import { complaintDecidedInTime } from './R06-complaint-decided-in-time.js';
import { seclusionLastsADay } from './R07-seclusion-lasts-a-day.js';
import { scientistJudgesSeclusion } from './R08-scientist-judges-seclusion.js';
import { measureIsOnTheList } from './R09-measure-is-on-the-list.js';
import { measureIsInThePlan } from './R10-measure-is-in-the-plan.js';
import { decisionIsWritten } from './R11-decision-is-written.js';
import { expertAdvisesAfterTheTerm } from './R12-expert-advises-after-the-term.js';
import { durationIsTold } from './R13-duration-is-told.js';
import { transportAsTheActAllows } from './R14-transport-as-the-act-allows.js';
import { courtAsTheActAllows } from './R15-court-as-the-act-allows.js';
import { restraintsAreReported } from './R16-restraints-are-reported.js';
import { rightPeopleAreTold } from './R17-right-people-are-told.js';
import { contactNeverRefused } from './R20-contact-never-refused.js';
import { suspicionBeforeACheck } from './R21-suspicion-before-a-check.js';
import { unlockedRoomIsNotLocked } from './R22-unlocked-room-is-not-locked.js';
import { appealInTime } from './R23-appeal-in-time.js';
import { complaintByWhoMay } from './R24-complaint-by-who-may.js';
import { oldComplaintUnderOldLaw } from './R25-old-complaint-under-old-law.js';
import { cameraOnlyWithReason } from './R26-camera-only-with-reason.js';

export const restraintRules: readonly Rule[] = [
  emergencyMeasureIsShort,
  lockedInOnlyAsTheActAllows,
  emergencyMeasureBefore2024,
  restraintHasASetting,
  restraintIsRecorded,
  complaintDecidedInTime,
  seclusionLastsADay,
  scientistJudgesSeclusion,
  measureIsOnTheList,
  measureIsInThePlan,
  decisionIsWritten,
  expertAdvisesAfterTheTerm,
  durationIsTold,
  transportAsTheActAllows,
  courtAsTheActAllows,
  restraintsAreReported,
  rightPeopleAreTold,
  contactNeverRefused,
  suspicionBeforeACheck,
  unlockedRoomIsNotLocked,
  appealInTime,
  complaintByWhoMay,
  oldComplaintUnderOldLaw,
  cameraOnlyWithReason,
];
