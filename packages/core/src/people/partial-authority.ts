/** Parts of parental authority that a court gave to the institution of a supervision order. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { code, date, text } from '../schema/fields.js';
import type { UnknownCode } from '../schema/unknown-code.js';

/**
 * The parts of authority that may be given (BW 1:265e(1)). A closed list.
 *
 * @dutch onderwerpen van gedeeltelijk gezag
 */
export const partialAuthoritySubjects = [
  /** aanmelding bij een onderwijsinstelling. */
  'school-enrolment',
  /** toestemming voor een medische behandeling. */
  'medical-consent',
  /** aanvraag van een verblijfsvergunning. */
  'residence-permit',
] as const;

/**
 * Subject of partial authority. A word that the law does not list is kept when it comes from data: a rule says that it
 * cannot be given.
 *
 * @dutch onderwerp van gedeeltelijk gezag
 */
export type PartialAuthoritySubject = (typeof partialAuthoritySubjects)[number] | UnknownCode;

/**
 * A part of authority, carried out by an institution for as long as the placement lasts.
 *
 * @dutch gedeeltelijke uitoefening van het gezag
 */
export interface PartialAuthority {
  /** Id within the register. */
  readonly id: string;
  /** The child. */
  readonly personId: string;
  /** The institution. */
  readonly organisationId: string;
  /** Which part. */
  readonly subject: PartialAuthoritySubject;
  /** First day. */
  readonly start: PlainDate;
  /** First day no longer. */
  readonly end: PlainDate;
}

/** Schema of {@link PartialAuthority}. */
export const PartialAuthority = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    personId: text,
    organisationId: text,
    subject: code<PartialAuthoritySubject>(),
    start: date,
    end: date,
  }))();
