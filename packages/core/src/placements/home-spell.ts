/** Home spells: stretches in which a child lives at home. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { date, optional, text } from '../schema/fields.js';

/**
 * A stretch in which a child lives at home.
 *
 * @dutch thuis wonen
 */
export interface HomeSpell {
  /** Id within the register. */
  readonly id: string;
  /** The child. */
  readonly personId: string;
  /** First day, and first night, at home. */
  readonly start: PlainDate;
  /** First day no longer at home; absent while it lasts. */
  readonly end?: PlainDate;
  /** With whom: an id or a word such as `mother`. */
  readonly with: string;
}

/** Schema of {@link HomeSpell}. */
export const HomeSpell = /* @__PURE__ */ (() =>
  z.object({ id: text, personId: text, start: date, end: optional(date), with: text }))();
