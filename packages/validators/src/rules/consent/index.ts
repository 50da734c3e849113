/** The rules on consent, information and the dossier, in the order of their ids. */
import type { Rule } from '../../engine/index.js';
import { holdersConsentUnder12 } from './T01-holders-consent-under-12.js';
import { youthAndHoldersConsentFrom12 } from './T02-youth-and-holders-consent-from-12.js';
import { youthConsentsFrom16 } from './T03-youth-consents-from-16.js';
import { othersConsentWhenNotAble } from './T04-others-consent-when-not-able.js';
import { noExceptionWhereNoConsentIsNeeded } from './T05-no-exception-where-no-consent-is-needed.js';
import { youthAcceptsConditionalCare } from './T06-youth-accepts-conditional-care.js';
import { adultConsentsAlone } from './T07-adult-consents-alone.js';
import { informationGivenWithConsent } from './T10-information-given-with-consent.js';
import { dossierKeptTwentyYears } from './T11-dossier-kept-twenty-years.js';
import { dossierKeptFifteenYears } from './T12-dossier-kept-fifteen-years.js';
import { destructionOnRequest } from './T13-destruction-on-request.js';
import { indexEntryRemovedInTime } from './T14-index-entry-removed-in-time.js';

export const consentRules: readonly Rule[] = [
  holdersConsentUnder12,
  youthAndHoldersConsentFrom12,
  youthConsentsFrom16,
  othersConsentWhenNotAble,
  noExceptionWhereNoConsentIsNeeded,
  youthAcceptsConditionalCare,
  adultConsentsAlone,
  informationGivenWithConsent,
  dossierKeptTwentyYears,
  dossierKeptFifteenYears,
  destructionOnRequest,
  indexEntryRemovedInTime,
];
