/** Dossiers: how long they are kept. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { code, date, flag, optional, text } from '../schema/fields.js';
import type { UnknownCode } from '../schema/unknown-code.js';

/**
 * Kinds of dossier, by id.
 *
 * @dutch soorten dossier
 */
export const dossierKinds = [
  /** of a provider of care. */
  'care',
  /** of a certified institution. */
  'gi',
] as const;

/**
 * Kind of dossier.
 *
 * @dutch soort dossier
 */
export type DossierKind = (typeof dossierKinds)[number] | UnknownCode;

/**
 * A dossier; what it holds is not here.
 *
 * @dutch dossier
 */
export interface Dossier {
  /** Id within the register. */
  readonly id: string;
  /** The child. */
  readonly personId: string;
  /** Whose dossier. */
  readonly kind: DossierKind;
  /** Day on which it was made. */
  readonly madeOn: PlainDate;
  /** Day of the last change. */
  readonly lastChangedOn: PlainDate;
  /** Day on which it was destroyed. */
  readonly destroyedOn?: PlainDate;
  /** Day on which its destruction was asked. */
  readonly destructionAskedOn?: PlainDate;
  /** Whether somebody else has a considerable interest in keeping it. */
  readonly keepForOther?: boolean;
}

/** Schema of {@link Dossier}. */
export const Dossier = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    personId: text,
    kind: code<DossierKind>(),
    madeOn: date,
    lastChangedOn: date,
    destroyedOn: optional(date),
    destructionAskedOn: optional(date),
    keepForOther: optional(flag),
  }))();
