/** Notices: who was told of what, and when. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { date, text, word } from '../schema/fields.js';
import type { Word } from '../schema/word.js';
import type { noticeKinds } from './words.js';

/**
 * A notice about a child.
 *
 * @dutch melding, mededeling
 */
export interface Notice {
  /** Id within the register. */
  readonly id: string;
  /** The child. */
  readonly personId: string;
  /** Of what. */
  readonly kind: Word<(typeof noticeKinds)[number]>;
  /** To whom: a role or an id. */
  readonly to: string;
  /** The day. */
  readonly on: PlainDate;
}

/** Schema of {@link Notice}. */
export const Notice = /* @__PURE__ */ (() =>
  z.object({ id: text, personId: text, kind: word<(typeof noticeKinds)[number]>(), to: text, on: date }))();
