/**
 * What is known of one programme, or of what stands beside programmes in the same documents.
 */
import type { PlainDate } from '../calendar/plain-date.js';
import type { CareFormId } from '../care-forms/ids.js';
import type { Texts } from '../findings/locale.js';
import type { OutcomeMetricId } from './outcome-metric-ids.js';
import type { programmeIds } from './programme-ids.js';
import type { PublishedFigure } from './published-figure.js';
import type { SourceDocumentId } from './source-documents.js';

/**
 * Id of a programme of the catalogue.
 *
 * @dutch id van een programma
 */
export type KnownProgrammeId = (typeof programmeIds)[number];

/**
 * A programme, team, method, setting, initiative, network or policy target.
 *
 * @dutch programma
 */
export interface Programme {
  /** Stable id. */
  readonly id: KnownProgrammeId;
  /** Name in Dutch. */
  readonly nl: string;
  /** Name in English. */
  readonly en: string;
  /** What it is. */
  readonly kind: ProgrammeKind;
  /** Who runs it or stands behind it, as the source names them. */
  readonly organisations: readonly string[];
  /** The forms of care it combines; none where it is no care. */
  readonly careForms: readonly CareFormId[];
  /** Youngest age in years; absent when the source names none. */
  readonly ageMin?: number;
  /** Age in years from which it is no longer meant; absent when the source names none. */
  readonly ageMaxExclusive?: number;
  /** For whom, in the words of the source. */
  readonly targetGroup?: Texts;
  /** How much and how often. */
  readonly intensity?: ProgrammeIntensity;
  /** Where the help is given. */
  readonly setting?: Texts;
  /** Region or municipalities it works in. */
  readonly region?: string;
  /** Since when. */
  readonly began?: ProgrammeBeginning;
  /** Figures the documents publish about it: claims to check, not results to use. */
  readonly figures: readonly PublishedFigure[];
  /** The outcome metrics that would show whether it works. */
  readonly metrics: readonly OutcomeMetricId[];
  /** The documents that speak of it. */
  readonly sources: readonly SourceDocumentId[];
  /** What other sources say of it. Never to be mixed with the figures. */
  readonly elsewhere?: Texts;
  /** What a user should know. */
  readonly notes?: Texts;
}

/**
 * What it is. A `network` or a `policy-target` takes in no children.
 *
 * @dutch soort programma
 */
export type ProgrammeKind =
  | 'initiative'
  | 'method'
  | 'network'
  | 'policy-target'
  | 'programme'
  | 'setting'
  | 'team';

/**
 * How much help, and how often.
 *
 * @dutch intensiteit
 */
export interface ProgrammeIntensity {
  /** In words. */
  readonly words: Texts;
  /** Hours of help a week: the least, and the most as a rule. */
  readonly hoursPerWeek?: { readonly min: number; readonly usualMax: number };
  /** Nights a week away from home, both ends included. */
  readonly nightsPerWeek?: { readonly min: number; readonly max: number };
}

/**
 * Since when there is a programme.
 *
 * @dutch begin van een programma
 */
export interface ProgrammeBeginning {
  /** The first and the last day on which it can have begun: of `2019` 1 January and 31 December. Absent when vaguer. */
  readonly between?: { readonly first: PlainDate; readonly last: PlainDate };
  /** As the source says it. */
  readonly words: Texts;
}
