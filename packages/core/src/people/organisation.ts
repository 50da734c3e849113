/** Organisations: who gives, decides on or pays for help. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import type { AgbCode, KvkNumber } from '../identifiers/index.js';
import { code, date, flag, optional, text } from '../schema/fields.js';
import type { UnknownCode } from '../schema/unknown-code.js';

/**
 * Kinds of organisation, by id.
 *
 * @dutch soorten organisatie
 */
export const organisationKinds = [
  /** Jeugdhulpaanbieder. */
  'provider',
  /** Gecertificeerde instelling. */
  'gi',
  /** Gesloten accommodatie. */
  'accommodation',
  /** Aanvaarde rechtspersoon. */
  'accepted-legal-person',
  /** Gemeente. */
  'municipality',
  /** School. */
  'school',
] as const;

/**
 * Kind of organisation.
 *
 * @dutch soort organisatie
 */
export type OrganisationKind = (typeof organisationKinds)[number] | UnknownCode;

/**
 * An organisation.
 *
 * @dutch aanbieder, gecertificeerde instelling (GI), gemeente, school
 */
export interface Organisation {
  /** Id within the register. */
  readonly id: string;
  /** What it is. */
  readonly kind: OrganisationKind;
  /** Its name. */
  readonly name?: string;
  /** AGB code; a code that cannot be one is kept and reported. */
  readonly agb?: AgbCode | UnknownCode;
  /** Chamber of Commerce number; a number that cannot be one is kept and reported. */
  readonly kvk?: KvkNumber | UnknownCode;
  /** Municipality it stands in, by name or code. */
  readonly municipality?: string;
  /** First day of the certificate of a certified institution. */
  readonly certificateFrom?: PlainDate;
  /** First day without the certificate. */
  readonly certificateUntil?: PlainDate;
  /** Whether the accommodation is in the register of closed accommodations. */
  readonly closedRegister?: boolean;
}

/** Schema of {@link Organisation}. */
export const Organisation = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    kind: code<OrganisationKind>(),
    name: optional(text),
    agb: optional(code<AgbCode>()),
    kvk: optional(code<KvkNumber>()),
    municipality: optional(text),
    certificateFrom: optional(date),
    certificateUntil: optional(date),
    closedRegister: optional(flag),
  }))();
