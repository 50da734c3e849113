/** Contract rates, in the unit of a line. */
import type { ContractRate } from '../../case-file/sources.js';
import type { CaseClasses } from '../engine/case-classes.js';
import type { CaseContext } from '../engine/case-rule.js';

/** The contract rate of a line, when it is known. */
export function contractRate(
  { ProductCategorie, ProductCode, ProductPeriode }: CaseClasses['JW323.Prestatie'],
  { Gemeente, Aanbieder, sources }: Pick<CaseContext, 'Gemeente' | 'Aanbieder' | 'sources'>,
): ContractRate | undefined {
  const day = ProductPeriode.Begindatum;
  return sources.rateOf?.({ Gemeente, Aanbieder, ProductCategorie, ProductCode, day });
}

/** A rate in a unit: the same unit, or per minute of an hour rate (IV081). */
export function rateIn(Eenheid: string, rate: ContractRate | undefined): number | undefined {
  if (rate?.Eenheid === Eenheid) return rate.ProductTarief;
  return rate?.Eenheid === '04' && Eenheid === '01' ? halfUp(rate.ProductTarief, 60) : undefined;
}

/** A quotient of whole numbers from 0, rounded half up. */
export function halfUp(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor));
}
