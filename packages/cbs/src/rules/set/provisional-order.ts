/** JB-05: a provisional order that was converted is followed by a supervision order, on its last day or the next. */
import { emptyDay, wrongDay } from '../../ledger/ledger.js';
import { beginOf } from '../../ledger/stay.js';
import type { PersonCheck, SetContext } from './set-rule.js';

export const convertedOrderGoesOn: PersonCheck = (rows, context) => {
  const { ledger } = context;
  const converted = rows.filter((row) => isProtection(row, 12, context) && ledger.reason(row) === 7);
  if (converted.length === 0) return;
  const begins = new Set(
    rows.filter((row) => isProtection(row, 11, context)).map((row) => beginOf(ledger, row)),
  );
  for (const row of converted) {
    const end = ledger.end(row);
    if (end === emptyDay || end === wrongDay) continue;
    context.judged('JB-05');
    if (!begins.has(end) && !begins.has(end + 1)) context.fault('JB-05', row, 'redenBeeindiging');
  }
};

function isProtection(row: number, type: number, { ledger }: SetContext): boolean {
  return ledger.kind(row) === 'jeugdbescherming' && ledger.type(row) === type;
}
