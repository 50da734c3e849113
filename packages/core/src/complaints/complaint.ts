/** Complaints, and what became of them. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { code, date, optional, text } from '../schema/fields.js';
import type { UnknownCode } from '../schema/unknown-code.js';

/**
 * Kinds of complaint, by id.
 *
 * @dutch soorten klacht
 */
export const complaintKinds = [
  /** about a restraint in closed care (Jeugdwet 6.5). */
  'restraint',
  /** about anything else (Jeugdwet 4.2). */
  'general',
] as const;

/**
 * Kind of complaint.
 *
 * @dutch soort klacht
 */
export type ComplaintKind = (typeof complaintKinds)[number] | UnknownCode;

/**
 * A complaint.
 *
 * @dutch klacht
 */
export interface Complaint {
  /** Id within the register. */
  readonly id: string;
  /** The child it is about. */
  readonly personId: string;
  /** Which kind. */
  readonly kind: ComplaintKind;
  /** In what role who filed it did so: `youth`, `gezag-holder` or another word. */
  readonly filedBy: string;
  /** What it is about: the id of a record, or a word. */
  readonly about?: string;
  /** Day on which it was received. */
  readonly filedOn: PlainDate;
  /** Day of the decision. */
  readonly decidedOn?: PlainDate;
  /** Day on which the copy of the decision was received. */
  readonly copyReceivedOn?: PlainDate;
  /** Day of the appeal. */
  readonly appealOn?: PlainDate;
  /** Day of the judgment. */
  readonly judgmentOn?: PlainDate;
  /** Day on which the provider answered what it will do. */
  readonly answerOn?: PlainDate;
}

/** Schema of {@link Complaint}. */
export const Complaint = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    personId: text,
    kind: code<ComplaintKind>(),
    filedBy: text,
    about: optional(text),
    filedOn: date,
    decidedOn: optional(date),
    copyReceivedOn: optional(date),
    appealOn: optional(date),
    judgmentOn: optional(date),
    answerOn: optional(date),
  }))();
