/** A delivery beside an earlier one: what would be deleted (DEL-01), and what was running and does not come back (DEL-03). */
import { emptyDay, type Ledger } from '../../ledger/ledger.js';
import { personIndex } from '../../ledger/persons.js';
import { beginOf } from '../../ledger/stay.js';
import { keyWithoutBsn } from './without-bsn.js';

/** The rows of an earlier delivery of the same period that are missing from the redelivery. */
export function deletedRows(earlier: Ledger, now: Ledger): readonly number[] {
  return missingRows(earlier, now, () => true);
}

/** The rows of the period before that were running at its end, and do not come back, open or ended. */
export function vanishedRows(earlier: Ledger, now: Ledger): readonly number[] {
  const wasRunning = (row: number) => earlier.end(row) === emptyDay && earlier.handedOver(row) === emptyDay;
  return missingRows(earlier, now, wasRunning);
}

function missingRows(earlier: Ledger, now: Ledger, counts: (row: number) => boolean): readonly number[] {
  const missing: number[] = [];
  const persons = personIndex(now);
  personIndex(earlier).each((rows) => {
    const [first = 0] = rows;
    const there = new Set(persons.of(earlier.bsn(first)).flatMap((row) => keysOf(now, row)));
    for (const row of rows)
      if (counts(row) && !laterKeysOf(earlier, row).some((key) => there.has(key))) missing.push(row);
  });
  const withoutBsn = new Set<string>();
  for (let row = 0; row < now.size(); row += 1) {
    if (now.bsn(row) < 0) withoutBsn.add(keyWithoutBsn(now, row) ?? '');
  }
  for (let row = 0; row < earlier.size(); row += 1) {
    if (earlier.bsn(row) >= 0 || !counts(row)) continue;
    if (!withoutBsn.has(keyWithoutBsn(earlier, row) ?? '')) missing.push(row);
  }
  return missing.sort((a, b) => a - b);
}

/** What a record of a person can be found by: its kind and type, with its first day, without one, or whatever it has. */
function keysOf(ledger: Ledger, row: number): readonly string[] {
  const own = `${ledger.kind(row)} ${ledger.type(row)}`;
  return [`${own} ${beginOf(ledger, row) ?? 'none'}`, own];
}

/**
 * What may be the same record later. A receiving institution may leave the first day of a measure out in later periods: a
 * record without one stands for any.
 */
function laterKeysOf(ledger: Ledger, row: number): readonly string[] {
  const [withDay = '', own = ''] = keysOf(ledger, row);
  if (beginOf(ledger, row) === undefined) return [own];
  return ledger.kind(row) === 'jeugdhulp' ? [withDay] : [withDay, `${own} none`];
}
