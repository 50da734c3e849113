/** Claimed lines: what the provider claimed for a month, and what the municipality said of it. */
import type { Prestatie } from '../standard/messages/jw323.js';
import type { Told } from './told.js';

/**
 * What became of a line: not answered yet, approved by a JW325 that did not return it, or rejected by one.
 *
 * @dutch status van een declaratieregel
 */
export type LineState = 'open' | 'approved' | 'rejected';

/**
 * A claimed line, debit or credit.
 *
 * @dutch declaratieregel
 */
export interface ClaimedLine {
  /** The class as it was sent. */
  readonly line: Prestatie;
  /** `DeclaratieNummer` of its claim. */
  readonly DeclaratieNummer: string;
  /** What became of it. */
  readonly state: LineState;
  /** Of a debit line: `ReferentieNummer` of the line that credits it. */
  readonly creditedBy?: string;
  /** The message that told it. */
  readonly told: Told;
}

/**
 * Whether a line counts as money claimed: a debit line that was not credited and not rejected.
 *
 * @dutch lopende debetregel
 * @example
 * isStandingDebit({ line: { IngediendBedrag: { Bedrag: 100, DebetCredit: 'D' } }, state: 'open' }); // true
 * isStandingDebit({ line: { IngediendBedrag: { Bedrag: 100, DebetCredit: 'D' } }, state: 'rejected' }); // false
 */
export function isStandingDebit({
  line,
  state,
  creditedBy,
}: Pick<ClaimedLine, 'state' | 'creditedBy'> & {
  readonly line: Pick<Prestatie, 'IngediendBedrag'>;
}): boolean {
  return line.IngediendBedrag.DebetCredit === 'D' && state !== 'rejected' && creditedBy === undefined;
}
