/** PER-01: the data of one person are the same in all records. */
import type { PersonCheck } from './set-rule.js';

export const samePerson: PersonCheck = (rows, context) => {
  if (rows.length < 2) return;
  const { ledger } = context;
  const [first = 0] = rows;
  const differs = (row: number, other: number): boolean =>
    ledger.person(row) !== ledger.person(other) || ledger.address(row) !== ledger.address(other);
  context.judged('PER-01', rows.length);
  const odd = rows.find((row) => differs(row, first));
  if (odd === undefined) return;
  for (const row of rows) {
    const other = differs(row, first) ? first : odd;
    const field = ledger.person(row) === ledger.person(other) ? 'postcode' : 'geboortedatum';
    context.fault('PER-01', row, field, other);
  }
};
