/** Claimed lines: how one comes in, and how one that a JW325 rejects goes out. */
import type { CaseState, LineRecord } from './case-state.js';
import { emptyBook, enter, type LineBook, productPeriodOf } from './line-book.js';
import type { ProviderMemory } from './memory.js';

/** Takes a line in; a credit marks the line that it credits. */
export function addLine(record: LineRecord, state: CaseState, { lines }: ProviderMemory): void {
  const { line } = record;
  const { ReferentieNummer, VorigReferentieNummer } = line.ProductReferentie;
  const book = bookOf(state, line.ToewijzingNummer);
  state.lines.push(record);
  lines.set(ReferentieNummer, { record, state });
  enter(book, line, 1);
  if (line.IngediendBedrag.DebetCredit === 'D') {
    book.standing.set(productPeriodOf(line), record);
    return;
  }
  const credited = lines.get(VorigReferentieNummer ?? '')?.record;
  if (credited === undefined) return;
  credited.creditedBy = ReferentieNummer;
  stands(credited, state, false);
}

/** Takes a rejected line out of the sums; its reference may be used again, and what it credited stands again. */
export function rejectLine(record: LineRecord, state: CaseState, { lines }: ProviderMemory): void {
  const { line } = record;
  const { ReferentieNummer, VorigReferentieNummer } = line.ProductReferentie;
  record.state = 'rejected';
  enter(bookOf(state, line.ToewijzingNummer), line, -1);
  if (lines.get(ReferentieNummer)?.record === record) lines.delete(ReferentieNummer);
  stands(record, state, false);
  const credited = lines.get(VorigReferentieNummer ?? '')?.record;
  if (credited?.creditedBy !== ReferentieNummer) return;
  delete credited.creditedBy;
  stands(credited, state, true);
}

/** Says of a debit line that it stands, or no longer does. */
function stands(record: LineRecord, state: CaseState, does: boolean): void {
  const { standing } = bookOf(state, record.line.ToewijzingNummer);
  const key = productPeriodOf(record.line);
  if (does) standing.set(key, record);
  else if (standing.get(key) === record) standing.delete(key);
}

function bookOf(state: CaseState, ToewijzingNummer: number): LineBook {
  state.books ??= new Map();
  const known = state.books.get(ToewijzingNummer) ?? emptyBook();
  state.books.set(ToewijzingNummer, known);
  return known;
}
