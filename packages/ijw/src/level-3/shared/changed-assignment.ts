/** Whether an assignment changed between two messages. */
import { isSameProduct } from '../../case-file/state/keys.js';
import type { Assigned } from './current.js';

/**
 * Whether two versions assign the same: product, period, size and budget. The moment of the decision, the reason of a
 * change and the reference of the provider are about the message, not about the care.
 */
export function assignsTheSame(a: Assigned, b: Assigned): boolean {
  return (
    isSameProduct(a.Product, b.Product) &&
    a.Ingangsdatum === b.Ingangsdatum &&
    a.Einddatum === b.Einddatum &&
    a.Budget === b.Budget &&
    isSameSize(a.Omvang, b.Omvang)
  );
}

/** Whether two sizes are the same; an absent one equals another absent one. */
export function isSameSize(a: Assigned['Omvang'], b: Assigned['Omvang']): boolean {
  return a?.Volume === b?.Volume && a?.Eenheid === b?.Eenheid && a?.Frequentie === b?.Frequentie;
}

/** The moment of the decision, as a text that sorts. */
export function momentOf({ Toewijzingsdatum, Toewijzingstijd }: Assigned): string {
  return `${Toewijzingsdatum} ${Toewijzingstijd}`;
}
