/** Orders that are the same on every machine, whatever its language. */

/** The order of two texts by their code units, for sorting. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A record, as far as its place in an order goes. */
interface InOrder {
  readonly id: string;
  readonly start?: string;
  readonly date?: string;
}

/** The order of two records: by their first day, or the one day they are about, and then by id. */
export function byDateThenId(a: InOrder, b: InOrder): number {
  return compareText(dateIn(a), dateIn(b)) || compareText(a.id, b.id);
}

function dateIn({ start, date }: InOrder): string {
  return start ?? date ?? '';
}
