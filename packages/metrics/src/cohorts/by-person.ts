/** Rows by person. */

/** The rows of each person, in the order in which they come. */
export function byPerson<Row extends { readonly personId: string }>(
  rows: Iterable<Row>,
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const known = found.get(row.personId);
    if (known === undefined) found.set(row.personId, [row]);
    else known.push(row);
  }
  return found;
}
