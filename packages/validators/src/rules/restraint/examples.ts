/** Examples of the rules on restraint, its record and complaints. */
import type { ExamplesOfRules } from '../rule-examples.js';
import { examples as R01 } from './R01-emergency-measure-is-short.examples.js';
import { examples as R02 } from './R02-locked-in-only-as-the-act-allows.examples.js';
import { examples as R03 } from './R03-emergency-measure-before-2024.examples.js';
import { examples as R04 } from './R04-restraint-has-a-setting.examples.js';
import { examples as R05 } from './R05-restraint-is-recorded.examples.js';
import { examples as R06 } from './R06-complaint-decided-in-time.examples.js';
import { examples as R07 } from './R07-seclusion-lasts-a-day.examples.js';
import { examples as R08 } from './R08-scientist-judges-seclusion.examples.js';
import { examples as R09 } from './R09-measure-is-on-the-list.examples.js';
import { examples as R10 } from './R10-measure-is-in-the-plan.examples.js';
import { examples as R11 } from './R11-decision-is-written.examples.js';
import { examples as R12 } from './R12-expert-advises-after-the-term.examples.js';
import { examples as R13 } from './R13-duration-is-told.examples.js';
import { examples as R14 } from './R14-transport-as-the-act-allows.examples.js';
import { examples as R15 } from './R15-court-as-the-act-allows.examples.js';
import { examples as R16 } from './R16-restraints-are-reported.examples.js';
import { examples as R17 } from './R17-right-people-are-told.examples.js';
import { examples as R20 } from './R20-contact-never-refused.examples.js';
import { examples as R21 } from './R21-suspicion-before-a-check.examples.js';
import { examples as R22 } from './R22-unlocked-room-is-not-locked.examples.js';
import { examples as R23 } from './R23-appeal-in-time.examples.js';
import { examples as R24 } from './R24-complaint-by-who-may.examples.js';
import { examples as R25 } from './R25-old-complaint-under-old-law.examples.js';
import { examples as R26 } from './R26-camera-only-with-reason.examples.js';

export const restraintExamples: ExamplesOfRules = {
  R01,
  R02,
  R03,
  R04,
  R05,
  R06,
  R07,
  R08,
  R09,
  R10,
  R11,
  R12,
  R13,
  R14,
  R15,
  R16,
  R17,
  R20,
  R21,
  R22,
  R23,
  R24,
  R25,
  R26,
};
