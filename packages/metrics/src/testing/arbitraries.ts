/** Arbitrary rows for the laws that hold for all of them. Only tests read this. */
import fc from 'fast-check';
import { type RiskRow, type RiskTable, riskTable } from '../index.js';

const programme = fc.constantFrom('a', 'b', 'c');

/** Rows with whole times, ties, late entries, two causes and labels. */
export const rowArbitrary: fc.Arbitrary<RiskRow> = fc
  .record({
    time: fc.integer({ min: 0, max: 12 }),
    cause: fc.constantFrom('home', 'other', null),
    entry: fc.integer({ min: 0, max: 12 }),
    isLate: fc.boolean(),
    programme,
    sex: fc.constantFrom('f', 'm'),
  })
  .map(({ time, cause, entry, isLate, programme, sex }) => {
    const labels = { programme, sex };
    return isLate && entry < time ? { time, cause, entry, labels } : { time, cause, labels };
  });

export const rowsArbitrary: fc.Arbitrary<RiskRow[]> = fc.array(rowArbitrary, { minLength: 1, maxLength: 40 });

/** The table of rows. */
export function tableFrom(rows: Iterable<RiskRow>): RiskTable {
  return riskTable(rows, { definition: { metric: 'test' } }).table;
}
