/** TRF-03: the file of the receiving institution says that it took over on the day after handing over. */
import { emptyDay, type Ledger, wrongDay } from '../../ledger/ledger.js';
import { personIndex } from '../../ledger/persons.js';

/** A transfer, and whether both files agree. */
export interface TransferPair {
  readonly row: number;
  /** The row in the file of the receiving institution. */
  readonly received: number;
  readonly fits: boolean;
}

/** The measures that were handed over and are found in the other file. */
export function transferPairs(ledger: Ledger, receiving: Ledger): readonly TransferPair[] {
  const received = personIndex(receiving);
  const pairs: TransferPair[] = [];
  personIndex(ledger).each((rows) => {
    const handed = rows.filter((row) => isKnown(ledger.handedOver(row)));
    const [first] = handed;
    if (first === undefined) return;
    const byDay = new Map<string, number>();
    for (const row of received.of(ledger.bsn(first))) {
      if (!isKnown(receiving.takenOver(row))) continue;
      const own = `${receiving.kind(row)} ${receiving.type(row)}`;
      byDay.set(`${own} ${receiving.takenOver(row)}`, row);
      if (!byDay.has(own)) byDay.set(own, row);
    }
    for (const row of handed) {
      const own = `${ledger.kind(row)} ${ledger.type(row)}`;
      const fitting = byDay.get(`${own} ${ledger.handedOver(row) + 1}`);
      const any = fitting ?? byDay.get(own);
      if (any !== undefined) pairs.push({ row, received: any, fits: fitting !== undefined });
    }
  });
  return pairs;
}

function isKnown(day: number): boolean {
  return day !== emptyDay && day !== wrongDay;
}
