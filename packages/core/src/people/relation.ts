/** Relations between people: family and network, each with its own dates. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { code, date, optional, text } from '../schema/fields.js';
import type { UnknownCode } from '../schema/unknown-code.js';
import type { RelationKind } from './kinds.js';
import type { RoleId } from './role-ids.js';

/**
 * What legal parentage rests on.
 *
 * @dutch grondslagen van juridisch ouderschap
 */
export const parentageBases = ['birth', 'marriage', 'recognition', 'court', 'adoption'] as const;

/**
 * What the legal parentage rests on.
 *
 * @dutch grondslag van juridisch ouderschap
 */
export type ParentageBasis = (typeof parentageBases)[number] | UnknownCode;

/**
 * What partners are to each other by law.
 *
 * @dutch soorten partnerschap
 */
export const partnerships = ['marriage', 'registered', 'cohabiting'] as const;

/**
 * What partners are to each other by law.
 *
 * @dutch soort partnerschap
 */
export type Partnership = (typeof partnerships)[number] | UnknownCode;

/**
 * What siblings are to each other, as people record it.
 *
 * @dutch soorten broers en zussen
 */
export const siblingKinds = ['full', 'maternal-half', 'paternal-half', 'step', 'foster', 'adoptive'] as const;

/**
 * What siblings are to each other, as people record it.
 *
 * @dutch soort broer of zus
 */
export type SiblingKind = (typeof siblingKinds)[number] | UnknownCode;

/**
 * A relation, read from one person to the other: `fromId` is `kind` `toId`.
 *
 * @dutch familie- of netwerkrelatie
 */
export interface Relation {
  /** Id within the register. */
  readonly id: string;
  /** Who stands in the relation. */
  readonly fromId: string;
  /** To whom. */
  readonly toId: string;
  /** Which relation. */
  readonly kind: RelationKind;
  /** First day; absent when it always was or is not known. */
  readonly start?: PlainDate;
  /** First day no longer so; absent while it lasts. */
  readonly end?: PlainDate;
  /** What legal parentage rests on. */
  readonly basis?: ParentageBasis;
  /** In which role somebody helps: of a relation such as `supports` or `professional-for`. */
  readonly role?: RoleId;
  /** What partners are to each other. */
  readonly partnership?: Partnership;
  /** What siblings are to each other; absent when nobody recorded it. */
  readonly siblingKind?: SiblingKind;
}

/** Schema of {@link Relation}. */
export const Relation = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    fromId: text,
    toId: text,
    kind: code<RelationKind>(),
    start: optional(date),
    end: optional(date),
    basis: optional(code<ParentageBasis>()),
    role: optional(code<RoleId>()),
    partnership: optional(code<Partnership>()),
    siblingKind: optional(code<SiblingKind>()),
  }))();
