/** Examples of the rules on consent, information and the dossier. */
import type { ExamplesOfRules } from '../rule-examples.js';
import { examples as T01 } from './T01-holders-consent-under-12.examples.js';
import { examples as T02 } from './T02-youth-and-holders-consent-from-12.examples.js';
import { examples as T03 } from './T03-youth-consents-from-16.examples.js';
import { examples as T04 } from './T04-others-consent-when-not-able.examples.js';
import { examples as T05 } from './T05-no-exception-where-no-consent-is-needed.examples.js';
import { examples as T06 } from './T06-youth-accepts-conditional-care.examples.js';
import { examples as T07 } from './T07-adult-consents-alone.examples.js';
import { examples as T10 } from './T10-information-given-with-consent.examples.js';
import { examples as T11 } from './T11-dossier-kept-twenty-years.examples.js';
import { examples as T12 } from './T12-dossier-kept-fifteen-years.examples.js';
import { examples as T13 } from './T13-destruction-on-request.examples.js';
import { examples as T14 } from './T14-index-entry-removed-in-time.examples.js';

export const consentExamples: ExamplesOfRules = {
  T01,
  T02,
  T03,
  T04,
  T05,
  T06,
  T07,
  T10,
  T11,
  T12,
  T13,
  T14,
};
