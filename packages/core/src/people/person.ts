/** People: children, parents, carers; everybody a record may name by id. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import type { Bsn } from '../identifiers/index.js';
import { code, date, flag, optional, text } from '../schema/fields.js';
import type { UnknownCode } from '../schema/unknown-code.js';

/**
 * Sexes as a register records them.
 *
 * @dutch geslachten
 */
export const sexes = ['female', 'male', 'unknown'] as const;

/**
 * Sex as recorded.
 *
 * @dutch geslacht
 */
export type Sex = (typeof sexes)[number] | UnknownCode;

/**
 * A person.
 *
 * @dutch persoon, jeugdige
 */
export interface Person {
  /** Id within the register. Not a BSN. */
  readonly id: string;
  /** Day of birth. */
  readonly birthDate: PlainDate;
  /** Sex as recorded. */
  readonly sex?: Sex;
  /** Day of death. */
  readonly deathDate?: PlainDate;
  /** Citizen service number; a number that cannot be one is kept and reported. */
  readonly bsn?: Bsn | UnknownCode;
  /** Name as one text. Leave it out where figures are all that is wanted. */
  readonly name?: string;
  /** Municipality of residence, by name or code. */
  readonly municipality?: string;
  /** Whether the child can judge its own interests (`false` = not able); absent = able from 12. */
  readonly ableToJudge?: boolean;
}

/** Schema of {@link Person}. */
export const Person = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    birthDate: date,
    sex: optional(code<Sex>()),
    deathDate: optional(date),
    bsn: optional(code<Bsn>()),
    name: optional(text),
    municipality: optional(text),
    ableToJudge: optional(flag),
  }))();
