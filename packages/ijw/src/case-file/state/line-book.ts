/** What was claimed on one assignment: sums, and the debit lines that stand. */
import type { Prestatie } from '../../standard/messages/jw323.js';
import type { ClaimedLine } from '../claimed-line.js';

/** What was claimed on one assignment. Rejected lines are not in it. */
export interface LineBook {
  /** Euro cents, credits subtracted. */
  amount: number;
  /** Volume by unit, credits subtracted. */
  readonly volumes: Map<string, number>;
  /** The debit lines that stand, by product and period. */
  readonly standing: Map<string, ClaimedLine>;
}

/** A book with nothing in it. */
export function emptyBook(): LineBook {
  return { amount: 0, volumes: new Map(), standing: new Map() };
}

/** Adds a line, or with `-1` takes it out again. */
export function enter(book: LineBook, line: Prestatie, times: 1 | -1): void {
  const { GeleverdVolume, Eenheid, IngediendBedrag } = line;
  const sign = IngediendBedrag.DebetCredit === 'C' ? -times : times;
  book.volumes.set(Eenheid, (book.volumes.get(Eenheid) ?? 0) + sign * GeleverdVolume);
  book.amount += sign * IngediendBedrag.Bedrag;
}

/** What lines with the same product in the same period have in common. */
export function productPeriodOf({ ProductCategorie, ProductCode, ProductPeriode }: Prestatie): string {
  return `${ProductCategorie} ${ProductCode} ${ProductPeriode.Begindatum} ${ProductPeriode.Einddatum}`;
}
