/** Requests: what was asked of a court or an institution. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { date, flag, list, optional, text, word } from '../schema/fields.js';
import type { Word } from '../schema/word.js';
import type { requestKinds } from './words.js';

/**
 * A request about a child.
 *
 * @dutch verzoek, verzoekschrift
 */
export interface CourtRequest {
  /** Id within the register. */
  readonly id: string;
  /** The child. */
  readonly personId: string;
  /** What was asked. */
  readonly kind: Word<(typeof requestKinds)[number]>;
  /** Day on which it was filed. */
  readonly filedOn: PlainDate;
  /** Who filed it: a role or an id. */
  readonly filedBy: string;
  /** Day of the decision. */
  readonly decidedOn?: PlainDate;
  /** Day of the statement of the behavioural scientist. */
  readonly scientistStatementOn?: PlainDate;
  /** Whether the behavioural scientist examined the youth. */
  readonly scientistExamined?: boolean;
  /** Day of the advice of the Child Protection Board. */
  readonly boardAdviceOn?: PlainDate;
  /** Day on which the Child Protection Board was told. */
  readonly boardToldOn?: PlainDate;
  /** Who was heard: roles or ids. */
  readonly heard?: readonly string[];
  /** Day on which they were heard. */
  readonly heardOn?: PlainDate;
  /** Whether the chance of a family group plan was offered. */
  readonly familyGroupPlanOffered?: boolean;
  /** Whether a copy of the allocation decision was filed, as the law asked until 2023. */
  readonly decisionCopy?: boolean;
  /** Whether the youth could not be examined. */
  readonly examinationImpossible?: boolean;
  /** Since when the child was cared for together. */
  readonly jointCareSince?: PlainDate;
}

/** Schema of {@link CourtRequest}. */
export const CourtRequest = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    personId: text,
    kind: word<(typeof requestKinds)[number]>(),
    filedOn: date,
    filedBy: text,
    decidedOn: optional(date),
    scientistStatementOn: optional(date),
    scientistExamined: optional(flag),
    boardAdviceOn: optional(date),
    boardToldOn: optional(date),
    heard: optional(list(text)),
    heardOn: optional(date),
    familyGroupPlanOffered: optional(flag),
    decisionCopy: optional(flag),
    examinationImpossible: optional(flag),
    jointCareSince: optional(date),
  }))();
