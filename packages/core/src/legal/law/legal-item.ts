/**
 * An item of law: a measure, an authorisation, a kind of authority, a rule on age, consent, data or the responsible
 * municipality; with who decides, how long, for whom, from when until when, and where it stands.
 *
 * Law is dated data. The fields of an item hold its newest rule; `versions` holds each dated regime where the law
 * changed. Ask {@link heldOn} what held on a day, never use one constant.
 */
import type { PlainDate } from '../../calendar/plain-date.js';
import type { LegalItemId } from './legal-item-ids.js';

/**
 * What sort of thing an item of law is.
 *
 * @dutch soort wettelijk begrip
 */
export type LegalKind =
  | 'age-rule'
  | 'authorisation'
  | 'authority'
  | 'basis'
  | 'consent-rule'
  | 'contract'
  | 'data-rule'
  | 'decision'
  | 'duty'
  | 'instruction'
  | 'list'
  | 'measure'
  | 'measure-in-care'
  | 'municipality-rule'
  | 'pending'
  | 'plan'
  | 'procedure'
  | 'representation'
  | 'role'
  | 'rule'
  | 'standard'
  | 'transition';

/**
 * How sure a fact of law is: `high` was read in the text, `medium` rests on a reading or on a day that was not found,
 * `low` is policy or hearsay. A finding that rests on less than `high` is at most a warning.
 *
 * @dutch zekerheid
 */
export type Certainty = 'high' | 'medium' | 'low';

/**
 * A length of time as the law writes it: 4 weeks are 28 days, a month or a year ends on the same day number.
 *
 * @dutch termijn
 */
export interface Duration {
  /** How many. */
  readonly value: number;
  /** Of what. */
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** What the number does not say. */
  readonly note?: string;
}

/**
 * For which ages an item holds, in whole years.
 *
 * @dutch leeftijdsgrenzen
 */
export interface AgeLimits {
  /** First age in. */
  readonly minAge?: number;
  /** First age no longer in. */
  readonly maxAgeExclusive?: number;
  /** First age no longer in where help goes on in the statutory cases. */
  readonly extendedTo?: number;
  /** First age of the carer. */
  readonly carerMinAge?: number;
  /** Exceptions. */
  readonly note?: string;
}

/**
 * What an item and each of its versions say.
 *
 * @dutch inhoud van een wettelijk begrip
 */
export interface LegalContent {
  /** Where it stands. */
  readonly article: string;
  /** Longest duration, or the term within which something must be done. */
  readonly maxDuration?: Duration;
  /** For which ages. */
  readonly ageLimits?: AgeLimits;
  /** The text it was read in. */
  readonly source: string;
  /** How sure it is. */
  readonly certainty: Certainty;
  /** First day in force; absent when it is not in force. Nothing before 2015-01-01 was looked at. */
  readonly validFrom?: PlainDate;
  /** First day no longer in force; absent while it is. */
  readonly validUntil?: PlainDate;
}

/**
 * A dated regime of an item of law.
 *
 * @dutch versie van een wettelijk begrip
 */
export interface LegalVersion extends LegalContent {
  /** First day in force. */
  readonly validFrom: PlainDate;
  /** How sure that day is: read in a text, derived from one, or unknown. */
  readonly fromCertainty: 'read' | 'derived' | 'unknown';
  /** What held, in one line. */
  readonly summary: string;
}

/**
 * An item of law.
 *
 * @dutch wettelijk begrip
 */
export interface LegalItem extends LegalContent {
  /** Stable id. */
  readonly id: LegalItemId;
  /** Name in Dutch. */
  readonly nl: string;
  /** Name in English. */
  readonly en: string;
  /** The short name people use. */
  readonly abbreviation?: string;
  /** What sort of thing it is. */
  readonly kind: LegalKind;
  /** Who decides. */
  readonly decidedBy: string;
  /** Who asks for it. */
  readonly requestedBy?: readonly string[];
  /** Whether and how it can be extended. */
  readonly extension?: string;
  /** What must be so first. */
  readonly preconditions?: readonly string[];
  /** Which stays it can carry, in words; {@link titleCoverage} works it out for a placement. */
  readonly placementsItCanCarry?: readonly string[];
  /** What ends it. */
  readonly ends?: readonly string[];
  /** What a user should know. */
  readonly notes?: string;
  /** The dated regimes, oldest first; absent where the law did not change since 2015. */
  readonly versions?: readonly LegalVersion[];
}
