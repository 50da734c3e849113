/** Decisions about a child, by whoever had to take them. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { date, list, optional, text, word } from '../schema/fields.js';
import type { Word } from '../schema/word.js';
import type { decisionKinds } from './words.js';

/**
 * A decision about a child.
 *
 * @dutch besluit, beschikking
 */
export interface Decision {
  /** Id within the register. */
  readonly id: string;
  /** The person it is about. */
  readonly personId: string;
  /** What was decided. */
  readonly kind: Word<(typeof decisionKinds)[number]>;
  /** Day on which it takes effect. */
  readonly date: PlainDate;
  /** Who decided: a role or an id. */
  readonly by: string;
  /** What it is about: the id of a record, or a word. */
  readonly about?: string;
  /** The grounds that were noted. */
  readonly groundsNoted?: readonly string[];
  /** Day on which it was put in writing. */
  readonly writtenOn?: PlainDate;
  /** Who was told: roles. */
  readonly noticeTo?: readonly string[];
  /** Day on which they were told. */
  readonly noticeOn?: PlainDate;
}

/** Schema of {@link Decision}. */
export const Decision = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    personId: text,
    kind: word<(typeof decisionKinds)[number]>(),
    date,
    by: text,
    about: optional(text),
    groundsNoted: optional(list(text)),
    writtenOn: optional(date),
    noticeTo: optional(list(text)),
    noticeOn: optional(date),
  }))();
