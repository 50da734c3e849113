/** Sources outside the messages, without which some rules cannot be decided. */
import type { PlainDate } from '@jeugd/core';
import type { MunicipalityList } from '../codes/municipality-list.js';
import type { ProductCodeList } from '../codes/product-code-list.js';

/**
 * For whom and when a contract rate is asked.
 *
 * @dutch vraag naar een tarief
 */
export interface RateQuery {
  /** Code of the municipality. */
  readonly Gemeente: string;
  /** AGB code of the provider. */
  readonly Aanbieder: string;
  /** Category of the product. */
  readonly ProductCategorie: string;
  /** Code of the product. */
  readonly ProductCode: string;
  /** The first day of the product period. */
  readonly day: PlainDate;
}

/**
 * A contract rate.
 *
 * @dutch contracttarief
 */
export interface ContractRate {
  /** Euro cents per unit. */
  readonly ProductTarief: number;
  /** The unit: `04` for a rate per hour, also when minutes are claimed. */
  readonly Eenheid: string;
}

/**
 * The sources outside the messages. Rules that need one are skipped without it, and say so.
 *
 * @dutch bronnen buiten de berichten
 */
export interface CaseSources {
  /** The list of product codes in use (TR381). `standardProductCodes` of `@jeugd/ijw/codes` is the advised one. */
  readonly products?: ProductCodeList;
  /** The lists of municipalities (TR378), of as many years as there are. */
  readonly municipalities?: readonly MunicipalityList[];
  /** The contract rate, or `undefined` when there is none known (TR346, TR418). */
  readonly rateOf?: (query: RateQuery) => ContractRate | undefined;
}
