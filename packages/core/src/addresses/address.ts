/** Addresses: in which municipality a person was registered, and what stands in for that. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { date, flag, optional, text } from '../schema/fields.js';

/**
 * A stretch in which a person had an address in a municipality. Street and house number are not held.
 *
 * @dutch adres, inschrijving in de BRP
 */
export interface Address {
  /** Id within the register. */
  readonly id: string;
  /** Who. */
  readonly personId: string;
  /** The municipality, by name or code. */
  readonly municipality: string;
  /** First day. */
  readonly start: PlainDate;
  /** First day no longer; absent while it lasts. */
  readonly end?: PlainDate;
  /** Whether it lies abroad. */
  readonly abroad?: boolean;
  /** Whether the municipality is looking into it. */
  readonly underInvestigation?: boolean;
  /** Whether it is the address of the mother at the birth. */
  readonly motherAtBirth?: boolean;
  /** Whether it is where the person really stays, registered or not. */
  readonly actualStay?: boolean;
}

/** Schema of {@link Address}. */
export const Address = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    personId: text,
    municipality: text,
    start: date,
    end: optional(date),
    abroad: optional(flag),
    underInvestigation: optional(flag),
    motherAtBirth: optional(flag),
    actualStay: optional(flag),
  }))();
