/** Examples of the rules on placement authorisations. */
import type { ExamplesOfRules } from '../rule-examples.js';
import { examples as A01 } from './A01-night-under-order-is-authorised.examples.js';
import { examples as A02 } from './A02-authorisation-within-a-year.examples.js';
import { examples as A03 } from './A03-authorisation-inside-order.examples.js';
import { examples as A04 } from './A04-authorisation-used-in-time.examples.js';
import { examples as A05 } from './A05-heard-within-two-weeks.examples.js';
import { examples as A06 } from './A06-court-agrees-to-move.examples.js';
import { examples as A07 } from './A07-carers-agree-to-move.examples.js';
import { examples as A08 } from './A08-consent-to-voluntary-stay.examples.js';
import { examples as A09 } from './A09-partial-authority-inside-authorisation.examples.js';
import { examples as A10 } from './A10-contact-limited-in-placement.examples.js';
import { examples as A11 } from './A11-extension-joins-on.examples.js';
import { examples as A12 } from './A12-court-agrees-to-stay-abroad.examples.js';
import { examples as A13 } from './A13-end-of-placement-decided-in-time.examples.js';
import { examples as A14 } from './A14-closed-stay-not-on-ordinary-authorisation.examples.js';
import { examples as A15 } from './A15-placement-asked-by-who-may.examples.js';
import { examples as A16 } from './A16-allocation-decision-filed.examples.js';
import { examples as A17 } from './A17-provisional-time-not-counted.examples.js';

export const authorisationExamples: ExamplesOfRules = {
  A01,
  A02,
  A03,
  A04,
  A05,
  A06,
  A07,
  A08,
  A09,
  A10,
  A11,
  A12,
  A13,
  A14,
  A15,
  A16,
  A17,
};
