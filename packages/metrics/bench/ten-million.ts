/**
 * Ten million invented episodes in typed columns, to risk table, Kaplan-Meier and Aalen-Johansen.
 *
 * Run from the root: `npx tsx --conditions=@jeugd/source packages/metrics/bench/ten-million.ts [ROWS]`
 */
import { aalenJohansen, kaplanMeier, riskTableFromColumns } from '@jeugd/metrics';

const rows = Number(process.argv[2] ?? 10_000_000);
const times = new Int32Array(rows);
const causes = new Uint8Array(rows);
const codes = new Uint8Array(rows);
let seed = 42;
for (let row = 0; row < rows; row += 1) {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  times[row] = (seed >>> 8) % 3653;
  causes[row] = (seed >>> 5) % 4;
  codes[row] = (seed >>> 3) % 5;
}
const labels = ['a', 'b', 'c', 'd', 'e'].map((programme) => ({ programme }));
const causeNames = ['home', 'other care', 'aged out'];

for (const groups of [undefined, { codes, labels }]) {
  const began = performance.now();
  const columns = { times, causes, causeNames, ...(groups ? { groups } : {}) };
  const { table, used } = riskTableFromColumns(columns, { definition: 'bench' });
  const counted = performance.now();
  const curve = kaplanMeier(table);
  const incidence = aalenJohansen(table);
  const done = performance.now();
  console.log(
    `${groups ? 'five groups' : 'one group'}: ${used} rows, ${curve.points.length} days, ${incidence.length} causes: ` +
      `table ${Math.round(counted - began)} ms, estimators ${Math.round(done - counted)} ms, ` +
      `together ${Math.round(done - began)} ms`,
  );
}
