/** The line that an answer is about. */
import type { Prestatie } from '../../standard/messages/jw323.js';
import type { CaseClasses } from '../engine/case-classes.js';
import type { CaseContext } from '../engine/case-rule.js';

/** The line as it was claimed: of the claim that is answered, also when it was rejected on receipt, else of the provider. */
export function sentLine(
  { ProductReferentie }: CaseClasses['JW325.Prestatie'],
  { claim, provider }: Pick<CaseContext, 'claim' | 'provider'>,
): Prestatie | undefined {
  const { ReferentieNummer } = ProductReferentie;
  return claim?.lines?.get(ReferentieNummer)?.line ?? provider.lines.get(ReferentieNummer)?.record.line;
}
