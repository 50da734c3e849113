/**
 * What is known of one form of care, or of one place where a child can live.
 */
import type { CareFormId } from './ids.js';

/**
 * A level of the home-likeness scale: 1 is most home-like, 13 is furthest from home. Ordinal: levels can be compared,
 * not added or averaged.
 *
 * @dutch niveau op de schaal zo thuis mogelijk
 */
export type HomeLikenessLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;

/**
 * Whether a child can come and go. `hybrid`: open by name with part of the freedoms limited, so that the building
 * does not tell the status of a child.
 *
 * @dutch open of gesloten
 */
export type Openness = 'open' | 'closed' | 'hybrid';

/**
 * A form of care or a setting, with what the law and practice say of it.
 *
 * @dutch zorgvorm
 */
export interface CareForm {
  /** Stable code, a Dutch word of the field. */
  readonly id: CareFormId;
  /** Name in Dutch. */
  readonly nl: string;
  /** Name in English. */
  readonly en: string;
  /** The short name people use. */
  readonly abbreviation?: string;
  /** The wider form this one belongs to; absent at the top of a tree. */
  readonly parent?: CareFormId;
  /** Whether the child sleeps elsewhere as care; an informal stay in the network does not count. `null`: depends. */
  readonly withResidence: boolean | null;
  /** Whether the child lives or is helped within a family; `null` when it depends or nobody says. */
  readonly familyBased: boolean | null;
  /** Whether the child can come and go. */
  readonly openness: Openness;
  /** Full: round the clock; part: some hours, days or nights; any: depends on the form below. */
  readonly time: 'full' | 'part' | 'any';
  /** Level on the home-likeness scale; absent where the form is too wide or depends on the nights. */
  readonly homeLikenessLevel?: HomeLikenessLevel;
  /** Level on the autonomy axis (0 none to 4 independent), the better yardstick from 16 years on. */
  readonly autonomyLevel?: 0 | 1 | 2 | 3 | 4;
  /** The law or agreement it rests on. */
  readonly legalBasis: string;
  /** Youngest age in years. */
  readonly ageMin?: number;
  /** Age in years from which it is no longer meant. */
  readonly ageMaxExclusive?: number;
  /** Exceptions to the ages. */
  readonly ageNote?: string;
  /** Most children in a group or house; a norm, not a statute. */
  readonly maxGroupSize?: number;
  /** Whose norm the group size is. */
  readonly groupSizeNote?: string;
  /** Usual nights a week away, both ends included. */
  readonly nightsPerWeek?: { readonly min: number; readonly max: number };
  /** What a user should know. */
  readonly notes?: string;
  /** How sure the facts are: a finding that rests on a form that is not `high` is at most a warning. */
  readonly certainty: 'high' | 'medium' | 'low';
}
