/**
 * The kinds of field that records are made of, as schemas.
 *
 * A code field takes any word: a word that its list does not know is kept and reported, see `register/record-types.ts`.
 */
import * as z from 'zod/mini';
import { isPlainDate, type PlainDate } from '../calendar/plain-date.js';
import type { UnknownCode } from './unknown-code.js';
import type { Word } from './word.js';

/** Longer than this is no id, name or word, but a sign of a broken file. */
const longestText = 1000;

/** A character that steers a machine, such as U+0000: a sign of a broken file, and databases refuse it. Tabs and line ends are not. */
const control = /[^\P{Cc}\t\n\r]/u;

/** An id, a name, a word: at least one character. */
export const text = /* @__PURE__ */ (() =>
  z.string().check(
    z.minLength(1),
    z.maxLength(longestText),
    z.refine((value) => !control.test(value)),
  ))();

/** A day. */
export const date = /* @__PURE__ */ (() =>
  z.string().check(z.refine(isPlainDate)) as unknown as z.ZodMiniType<PlainDate, PlainDate>)();

/** A number; not NaN, not infinite. */
export const number = /* @__PURE__ */ (() => z.number())();

/** Yes or no. */
export const flag = /* @__PURE__ */ (() => z.boolean())();

/** A code of the list whose type is `Code`, or one that the list does not know. */
export function code<Code extends string>(): z.ZodMiniType<Code | UnknownCode, Code | UnknownCode> {
  return text as unknown as z.ZodMiniType<Code | UnknownCode, Code | UnknownCode>;
}

/** A word of an open list, of which rules know some. */
export function word<Known extends string>(): z.ZodMiniType<Word<Known>, Word<Known>> {
  return text as unknown as z.ZodMiniType<Word<Known>, Word<Known>>;
}

/** A list of values. */
export function list<Item>(item: z.ZodMiniType<Item, Item>): z.ZodMiniType<readonly Item[], readonly Item[]> {
  return z.readonly(z.array(item)) as unknown as z.ZodMiniType<readonly Item[], readonly Item[]>;
}

/** A field that may be absent. `undefined` is not a value: absent fields are not there. */
export const optional = z.exactOptional;
