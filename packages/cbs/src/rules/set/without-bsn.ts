/** KEY-02: records without a BSN that are written the same. */
import { bsnUnknown, type Ledger } from '../../ledger/ledger.js';
import { beginOf } from '../../ledger/stay.js';
import type { SetContext } from './set-rule.js';

/** Where only the municipality is known it stands in for the postcode: the protocol does not say what then. */
export function uniqueWithoutBsn(context: SetContext): void {
  const { ledger } = context;
  const byKey = new Map<string, number[]>();
  for (let row = 0; row < ledger.size(); row += 1) {
    if (ledger.bsn(row) !== bsnUnknown || ledger.kind(row) !== 'jeugdhulp') continue;
    const key = keyWithoutBsn(ledger, row);
    if (key === undefined) continue;
    context.judged('KEY-02');
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [row]);
    else same.push(row);
  }
  for (const same of byKey.values()) {
    const [first = 0, second] = same;
    if (second === undefined) continue;
    for (const row of same) context.fault('KEY-02', row, 'bsn', row === first ? second : first);
  }
}

/** What tells a record without a BSN from others. */
export function keyWithoutBsn(ledger: Ledger, row: number): string | undefined {
  const begin = beginOf(ledger, row);
  if (begin === undefined || ledger.type(row) === 0) return undefined;
  return [ledger.kind(row), ledger.type(row), begin, ledger.person(row), ledger.address(row)].join(' ');
}
