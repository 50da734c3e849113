/** The line that a credit is about. */
import type { ClaimedLine } from '../../case-file/claimed-line.js';
import type { ProviderMemory } from '../../case-file/state/memory.js';
import type { CaseClasses } from '../engine/case-classes.js';

/** The line of the provider that a credit names, when there is one that was not rejected. */
export function creditedLine(
  { lines }: ProviderMemory,
  { ProductReferentie }: CaseClasses['JW323.Prestatie'],
): ClaimedLine | undefined {
  const { VorigReferentieNummer } = ProductReferentie;
  return VorigReferentieNummer === undefined ? undefined : lines.get(VorigReferentieNummer)?.record;
}
