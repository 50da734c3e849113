/** Invented episodes in typed columns: risk table, Kaplan-Meier, Aalen-Johansen and the median with its interval. */
import { aalenJohansen, kaplanMeier, quantileOf, riskTableFromColumns } from '@jeugd/metrics';
import { inSeconds, rate, say, timed } from './timing.js';

const days = 3653;
const causeNames = ['home', 'other care', 'aged out'];

/** Measures one size, beside sorting the same days: what an estimator without counting begins with. */
export function benchSurvival(rows: number): void {
  const { times, causes } = inventedColumns(rows);
  const ours = timed(() => {
    const { table } = riskTableFromColumns({ times, causes, causeNames }, { definition: 'benchmark' });
    return { median: quantileOf(kaplanMeier(table), 0.5), incidence: aalenJohansen(table) };
  });
  const sorting = timed(() => Float64Array.from(times).sort());
  const beside = `sorting the days alone takes ${(sorting.seconds / ours.seconds).toFixed(1)} × as long`;
  say(
    `${rows.toLocaleString('en')} episodes`,
    inSeconds(ours.seconds),
    `${rate(rows, ours.seconds)}; ${beside}`,
  );
}

/** Numbers that look random and are the same each time. */
function inventedColumns(rows: number): { times: Int32Array; causes: Uint8Array } {
  const times = new Int32Array(rows);
  const causes = new Uint8Array(rows);
  let seed = 42;
  for (let row = 0; row < rows; row += 1) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    times[row] = (seed >>> 8) % days;
    causes[row] = (seed >>> 5) % (causeNames.length + 1);
  }
  return { times, causes };
}
