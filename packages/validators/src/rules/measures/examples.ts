/** Examples of the rules on child protection measures. */
import type { ExamplesOfRules } from '../rule-examples.js';
import { examples as M01 } from './M01-order-within-a-year.examples.js';
import { examples as M02 } from './M02-terms-follow-each-other.examples.js';
import { examples as M03 } from './M03-provisional-order-within-three-months.examples.js';
import { examples as M04 } from './M04-provisional-time-not-counted.examples.js';
import { examples as M05 } from './M05-no-order-beside-guardianship.examples.js';
import { examples as M06 } from './M06-order-carried-out-by-institution.examples.js';
import { examples as M07 } from './M07-grounds-of-order-recorded.examples.js';
import { examples as M08 } from './M08-instruction-challenged-in-time.examples.js';
import { examples as M09 } from './M09-board-advises-on-long-placement.examples.js';
import { examples as M10 } from './M10-board-told-of-no-extension.examples.js';
import { examples as M11 } from './M11-board-told-of-early-end.examples.js';
import { examples as M12 } from './M12-institution-is-certified.examples.js';
import { examples as M13 } from './M13-institution-gives-no-help.examples.js';
import { examples as M14 } from './M14-withdrawal-decided-in-time.examples.js';
import { examples as M15 } from './M15-board-told-of-extension.examples.js';

export const measureExamples: ExamplesOfRules = {
  M01,
  M02,
  M03,
  M04,
  M05,
  M06,
  M07,
  M08,
  M09,
  M10,
  M11,
  M12,
  M13,
  M14,
  M15,
};
