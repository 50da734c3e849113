/** Foster contracts: the agreement between a provider of foster care and a foster carer about a child. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { date, flag, list, number, optional, text } from '../schema/fields.js';

/**
 * A statement of no objection about one resident at the address of the carer.
 *
 * @dutch verklaring van geen bezwaar
 */
export interface NoObjectionStatement {
  /** About whom. */
  readonly personId: string;
  /** Day on which it was issued. */
  readonly issuedOn: PlainDate;
}

/** Schema of {@link NoObjectionStatement}. */
export const NoObjectionStatement = /* @__PURE__ */ (() => z.object({ personId: text, issuedOn: date }))();

/**
 * A foster contract (Jeugdwet 5.2).
 *
 * @dutch pleegcontract
 */
export interface FosterContract {
  /** Id within the register. */
  readonly id: string;
  /** The child. */
  readonly childId: string;
  /** The foster carer. */
  readonly carerId: string;
  /** The provider of foster care. */
  readonly providerId: string;
  /** First day. */
  readonly start: PlainDate;
  /** First day no longer; absent while it lasts. */
  readonly end?: PlainDate;
  /** Day on which the carer had finished the preparation. */
  readonly preparationDoneOn?: PlainDate;
  /** The statements of no objection it rests on. */
  readonly statements?: readonly NoObjectionStatement[];
  /** Whether the child was raised there before the contract. */
  readonly raisedBefore?: boolean;
  /** Whether the carer guides carers for the same provider. */
  readonly guidesCarersForProvider?: boolean;
  /** Whether the provider ended it in writing. */
  readonly endedInWriting?: boolean;
  /** Whether the carer is guardian of the child too. */
  readonly carerIsGuardian?: boolean;
  /** How many talks a year were agreed. */
  readonly talksPerYear?: number;
}

/** Schema of {@link FosterContract}. */
export const FosterContract = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    childId: text,
    carerId: text,
    providerId: text,
    start: date,
    end: optional(date),
    preparationDoneOn: optional(date),
    statements: optional(list(NoObjectionStatement)),
    raisedBefore: optional(flag),
    guidesCarersForProvider: optional(flag),
    endedInWriting: optional(flag),
    carerIsGuardian: optional(flag),
    talksPerYear: optional(number),
  }))();
