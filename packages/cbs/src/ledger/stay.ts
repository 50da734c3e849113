/** When a record in the ledger runs: from its start or taking over to its end or handing over, both days in. */
import { emptyDay, type Ledger, wrongDay } from './ledger.js';

/** The end of what is still running. */
export const noEnd = 2_000_000_000;

/** First day; `undefined` when it is not known. */
export function beginOf(ledger: Ledger, row: number): number | undefined {
  const start = ledger.start(row);
  const begin = start === emptyDay ? ledger.takenOver(row) : start;
  return begin === emptyDay || begin === wrongDay ? undefined : begin;
}

/** Last day, {@link noEnd} while it runs; `undefined` when it is no date. */
export function lastOf(ledger: Ledger, row: number): number | undefined {
  const end = ledger.end(row);
  const last = end === emptyDay ? ledger.handedOver(row) : end;
  if (last === emptyDay) return noEnd;
  return last === wrongDay ? undefined : last;
}
