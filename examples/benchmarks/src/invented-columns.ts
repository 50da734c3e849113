/** Invented episodes in typed columns: days until leaving or being lost from sight, and why. */

const days = 3653;

/** Ways to leave. */
export const causeNames = ['home', 'other care', 'aged out'];

/** Numbers that look random and are the same each time; cause 0 is censored. */
export function inventedColumns(rows: number): { times: Int32Array; causes: Uint8Array } {
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

/** The same kind of rows in SQL, by the hash of their number. */
export function inventedRowsSql(rows: number): string {
  const cause = `[NULL, ${causeNames.map((name) => `'${name}'`).join(', ')}][1 + (hash(i * 7) % 4)::INTEGER]`;
  return `SELECT (hash(i) % ${days})::INTEGER AS days, ${cause} AS exit FROM range(${rows}) AS t(i)`;
}

/** And in R. */
export function inventedRowsR(rows: number): string {
  return `set.seed(42); t <- sample(0:${days - 1}, ${rows}, TRUE); c <- sample(0:${causeNames.length}, ${rows}, TRUE)`;
}
