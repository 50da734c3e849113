/** Authorisations: the court's permission to place a child. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { code, date, flag, optional, text } from '../schema/fields.js';
import type { AuthorisationKind } from './kinds.js';

/**
 * A stretch in which the authorisation is not carried out.
 *
 * @dutch schorsing
 */
export interface Suspension {
  /** First day suspended. */
  readonly start: PlainDate;
  /** First day no longer suspended; absent while it lasts. */
  readonly end?: PlainDate;
  /** Whether the behavioural scientist agreed. */
  readonly scientistAgreed?: boolean;
}

/** Schema of {@link Suspension}. */
export const Suspension = /* @__PURE__ */ (() =>
  z.object({ start: date, end: optional(date), scientistAgreed: optional(flag) }))();

/**
 * An authorisation to place a child out of home or in closed care.
 *
 * @dutch machtiging
 */
export interface Authorisation {
  /** Id within the register. */
  readonly id: string;
  /** The child. */
  readonly personId: string;
  /** Which authorisation. */
  readonly kind: AuthorisationKind;
  /** Day of the decision. */
  readonly decidedOn: PlainDate;
  /** First day it may be used. */
  readonly start: PlainDate;
  /** First day it may no longer be used. */
  readonly end: PlainDate;
  /** Day on which it was first carried out. */
  readonly carriedOutOn?: PlainDate;
  /** When it was suspended. */
  readonly suspensions?: readonly Suspension[];
}

/** Schema of {@link Authorisation}. */
export const Authorisation = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    personId: text,
    kind: code<AuthorisationKind>(),
    decidedOn: date,
    start: date,
    end: date,
    carriedOutOn: optional(date),
    suspensions: optional(z.readonly(z.array(Suspension))),
  }))();
