/** The municipalities of one year. */
import type { PlainDate } from '@jeugd/core';
import type { IjwCode, IjwCodeList } from './code-list.js';

/**
 * A municipality.
 *
 * @dutch gemeente
 */
export interface Municipality extends IjwCode {
  /** Its province. */
  readonly province?: string;
  /** Its youth care region. */
  readonly region?: string;
}

/**
 * The municipalities of one year.
 *
 * @dutch gemeentelijke indeling
 */
export interface MunicipalityList extends IjwCodeList {
  /** First day of the division into these municipalities. */
  readonly validFrom: PlainDate;
  /** First day on which another list counts. */
  readonly validUntil: PlainDate;
  /** The municipalities. */
  readonly codes: readonly Municipality[];
}
