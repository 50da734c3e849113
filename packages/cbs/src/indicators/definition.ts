/** What is known of an indicator. */
import type { Texts } from '@jeugd/core';

/**
 * An indicator on deliveries, as CBS and the field use it.
 *
 * @dutch indicator
 */
export interface Indicator {
  /** Its id. */
  readonly id: IndicatorId;
  /** What it tells, in a few words. */
  readonly title: Texts;
  /** What counts, and what is not known of it. */
  readonly definition: Texts;
  /** What its figures count. */
  readonly unit: IndicatorUnit;
  /** How sure the definition is. */
  readonly certainty: Texts;
  /** Whether it can be computed from deliveries; if not, the reason stands in its figure. */
  readonly isComputed: boolean;
  /** Where it stands. */
  readonly source: string;
}

/**
 * What a figure counts: persons, records, a share (0 to 1), days or a mark (1 to 10).
 *
 * @dutch eenheid van een indicator
 */
export type IndicatorUnit = 'persons' | 'count' | 'proportion' | 'days' | 'grade';

/**
 * The indicators, by id.
 *
 * @dutch indicatoren
 * @example
 * indicatorIds.length; // 25
 */
export const indicatorIds = [
  'jongere-met-jeugdhulp',
  'jeugdhulptraject',
  'jeugdhulp-met-verblijf',
  'stand-stroom',
  'duur',
  'zorgduur',
  'herhaald-beroep-statline',
  'geen-nieuwe-start-outcome-3.2',
  'uitval',
  'tevredenheid',
  'zonder-hulp-verder',
  'outcome-set',
  'outcome-jb-jr',
  'pleegzorg',
  'gezinshuis',
  'gesloten-plaatsing',
  'jeugdzorgplus-monitor',
  'doorplaatsingen',
  'muhp',
  'muhp-binnen-ots',
  'jr-risicoverandering',
  'jr-doorverwijzing',
  'jr-erkende-interventie',
  'gestart-met-crisis',
  'jb-reden-einde',
] as const;

/**
 * Id of an indicator.
 *
 * @dutch id van een indicator
 */
export type IndicatorId = (typeof indicatorIds)[number];
