/**
 * Words of decisions, requests, consents and notices. Rules look for the words listed here; where the list is open, any
 * other word is allowed and carries no meaning.
 */
import type { UnknownCode } from '../schema/unknown-code.js';

/**
 * Roles of who decides, asks, is told or consents. The id of a person or an organisation may stand in their place.
 *
 * @dutch partijen
 */
export const parties = [
  'youth',
  'gezag-holder',
  'parents',
  'foster-parents',
  /** gecertificeerde instelling. */
  'gi',
  /** college van burgemeester en wethouders. */
  'college',
  /** Raad voor de Kinderbescherming; `raad` means the same. */
  'board',
  /** openbaar ministerie. */
  'om',
  'kinderrechter',
  'rechtbank',
  'provider',
  'inspectorate',
] as const;

/**
 * Decisions that rules look for; other words are allowed.
 *
 * @dutch soorten besluit
 */
export const decisionKinds = [
  'admission-conditional',
  'consent-abroad',
  'consent-to-move',
  'contact-limit',
  'declared-of-age',
  'early-end-of-placement',
  'end-of-gezag',
  'expert-advice',
  'gesloten-machtiging',
  'gesloten-spoed',
  'gesloten-voorwaardelijk',
  'replacement-consent',
  'residence-not-needed',
  'suspension-of-gezag',
  'suspension-withdrawn',
  'youth-ends-foster-care',
] as const;

/**
 * Requests to a court or an institution that rules look for; other words are allowed.
 *
 * @dutch soorten verzoek
 */
export const requestKinds = [
  'placement',
  'extension-ots',
  'end-placement',
  'end-of-gezag',
  'gezag-253t',
  'void-admission',
  'gesloten-machtiging',
  'gesloten-spoed',
  'gesloten-voorwaardelijk',
] as const;

/**
 * Notices that rules look for; other words are allowed.
 *
 * @dutch soorten melding
 */
export const noticeKinds = [
  'no-extension',
  'intended-extension',
  'early-end',
  'admission',
  'suspension',
  'suspension-withdrawn',
  'restraint-report',
] as const;

/**
 * In what capacity somebody consents.
 *
 * @dutch hoedanigheden
 */
export const consentCapacities = [
  /** holder of parental authority. */
  'gezag',
  /** voogd. */
  'guardian',
  /** jeugdige. */
  'youth',
  /** vertegenwoordiger. */
  'representative',
  /** opvoeder, pleegouder. */
  'carer',
  /** ouder zonder gezag. */
  'parent-without-gezag',
] as const;

/**
 * Grounds on which help may go on without a consent (Jeugdwet 7.3.4(2), 7.3.16).
 *
 * @dutch uitzonderingen op toestemming
 */
export const consentExceptions = [
  /** needed to prevent serious harm. */
  'serious-harm',
  /** the youth keeps wishing it after a refusal. */
  'considered-wish',
  /** no time to ask. */
  'urgent',
  /** not intrusive: consent is presumed. */
  'not-intrusive',
] as const;

/**
 * In what capacity somebody consents.
 *
 * @dutch hoedanigheid
 */
export type ConsentCapacity = (typeof consentCapacities)[number] | UnknownCode;

/**
 * On which ground consent was done without.
 *
 * @dutch uitzondering op toestemming
 */
export type ConsentException = (typeof consentExceptions)[number] | UnknownCode;
