/** Plans: what was agreed about the help, and when it was offered, made, changed and looked back on. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import type { RestraintKind } from '../closed-care/words.js';
import { code, date, flag, list, optional, text, word } from '../schema/fields.js';
import type { Word } from '../schema/word.js';
import type { PlanForm, PlanKind, planContents } from './words.js';

/**
 * A restraint that a plan allows.
 *
 * @dutch vrijheidsbeperkende maatregel in het plan
 */
export interface PlannedRestraint {
  /** Which restraint. */
  readonly measure: RestraintKind;
  /** First day on which it may be used. */
  readonly from?: PlainDate;
  /** First day on which it may no longer be used. */
  readonly until?: PlainDate;
  /** Who may use it: a role or an id. */
  readonly by?: string;
}

/** Schema of {@link PlannedRestraint}. */
export const PlannedRestraint = /* @__PURE__ */ (() =>
  z.object({
    measure: code<RestraintKind>(),
    from: optional(date),
    until: optional(date),
    by: optional(text),
  }))();

/**
 * A change of a plan.
 *
 * @dutch wijziging van het plan
 */
export interface PlanChange {
  /** Day of the change. */
  readonly on: PlainDate;
  /** Whether the youth agreed. */
  readonly youthConsent: boolean;
}

/** Schema of {@link PlanChange}. */
export const PlanChange = /* @__PURE__ */ (() => z.object({ on: date, youthConsent: flag }))();

/**
 * A plan for a child.
 *
 * @dutch plan: familiegroepsplan, hulpverleningsplan, plan van aanpak
 */
export interface Plan {
  /** Id within the register. */
  readonly id: string;
  /** The child. */
  readonly personId: string;
  /** Which plan. */
  readonly kind: PlanKind;
  /** Day on which the family was given the chance to make it. */
  readonly offeredOn?: PlainDate;
  /** Day on which it was passed over. */
  readonly waivedOn?: PlainDate;
  /** Why it was passed over. */
  readonly waivedReason?: string;
  /** Day on which it was made. */
  readonly establishedOn?: PlainDate;
  /** First day on which it is carried out. */
  readonly start?: PlainDate;
  /** First day on which it is no longer carried out; absent while it lasts. */
  readonly end?: PlainDate;
  /** Whether it was made orally or in writing. */
  readonly form?: PlanForm;
  /** Day on which it was asked for in writing. */
  readonly writtenAskedOn?: PlainDate;
  /** Day on which it was put in writing. */
  readonly writtenOn?: PlainDate;
  /** Days on which it was evaluated. */
  readonly evaluations?: readonly PlainDate[];
  /** The restraints it allows. */
  readonly restraints?: readonly PlannedRestraint[];
  /** Day on which the behavioural scientist agreed. */
  readonly scientistConsentOn?: PlainDate;
  /** Day on which the physician agreed. */
  readonly physicianConsentOn?: PlainDate;
  /** Day on which the youth agreed. */
  readonly youthConsentOn?: PlainDate;
  /** Day on which the carer agreed to the own role in it. */
  readonly carerConsentOn?: PlainDate;
  /** When it was changed. */
  readonly changes?: readonly PlanChange[];
  /** What it holds. */
  readonly contents?: readonly Word<(typeof planContents)[number]>[];
  /** Whether the responsible professional is a behavioural scientist. */
  readonly responsibleIsScientist?: boolean;
}

/** Schema of {@link Plan}. */
export const Plan = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    personId: text,
    kind: code<PlanKind>(),
    offeredOn: optional(date),
    waivedOn: optional(date),
    waivedReason: optional(text),
    establishedOn: optional(date),
    start: optional(date),
    end: optional(date),
    form: optional(code<PlanForm>()),
    writtenAskedOn: optional(date),
    writtenOn: optional(date),
    evaluations: optional(list(date)),
    restraints: optional(list(PlannedRestraint)),
    scientistConsentOn: optional(date),
    physicianConsentOn: optional(date),
    youthConsentOn: optional(date),
    carerConsentOn: optional(date),
    changes: optional(list(PlanChange)),
    contents: optional(list(word<(typeof planContents)[number]>())),
    responsibleIsScientist: optional(flag),
  }))();
