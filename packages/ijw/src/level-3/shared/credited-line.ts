/** The line that a credit is about. */
import type { CaseFile } from '../../case-file/case-file.js';
import type { ClaimedLine } from '../../case-file/claimed-line.js';
import type { ProviderMemory } from '../../case-file/state/memory.js';
import type { CaseClasses } from '../engine/case-classes.js';

/**
 * The line of the provider that a credit names, when there is one that was not rejected; of the client that a case file is
 * about, when one is given.
 */
export function creditedLine(
  { lines }: ProviderMemory,
  { ProductReferentie }: CaseClasses['JW323.Prestatie'],
  of?: Pick<CaseFile, 'Gemeente' | 'Bsn'>,
): ClaimedLine | undefined {
  const { VorigReferentieNummer } = ProductReferentie;
  const found = VorigReferentieNummer === undefined ? undefined : lines.get(VorigReferentieNummer);
  if (found === undefined || of === undefined) return found?.record;
  return found.state.Bsn === of.Bsn && found.state.Gemeente === of.Gemeente ? found.record : undefined;
}
