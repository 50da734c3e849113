/** Consents: who agreed to help, a stay or an authorisation, who refused, and until when it held. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { code, date, optional, text } from '../schema/fields.js';
import type { ConsentCapacity, ConsentException } from './words.js';

/**
 * What one person said to one thing. A consent holds from the day it was given until the day it is withdrawn.
 *
 * @dutch toestemming
 */
export interface Consent {
  /** Id within the register. */
  readonly id: string;
  /** The child. */
  readonly personId: string;
  /** Who consented or refused: an id, or `youth`, `gezag-holder` or `parents` for whoever has that role. */
  readonly byId: string;
  /** In what capacity. */
  readonly capacity?: ConsentCapacity;
  /** To what: the id of a trajectory, placement or authorisation, or a word. */
  readonly about: string;
  /** Day on which it was given. */
  readonly givenOn?: PlainDate;
  /** Day on which it was refused. */
  readonly refusedOn?: PlainDate;
  /** First day on which it no longer holds. */
  readonly withdrawnOn?: PlainDate;
  /** On which ground other consents are not needed. */
  readonly exception?: ConsentException;
}

/** Schema of {@link Consent}. */
export const Consent = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    personId: text,
    byId: text,
    capacity: optional(code<ConsentCapacity>()),
    about: text,
    givenOn: optional(date),
    refusedOn: optional(date),
    withdrawnOn: optional(date),
    exception: optional(code<ConsentException>()),
  }))();
