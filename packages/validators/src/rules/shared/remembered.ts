/**
 * What follows from the records of one person, worked out once: many restraints of a child ask the same of its stays.
 *
 * The index gives the same list for the same person while that person is asked about, so the list itself is the key.
 */

/** A memory of what was made of lists of records. */
export function remembered<Rows extends readonly unknown[], Made>(): (rows: Rows, make: () => Made) => Made {
  const known = new WeakMap<Rows, Made>();
  return (rows, make) => {
    const made = known.get(rows) ?? make();
    known.set(rows, made);
    return made;
  };
}
