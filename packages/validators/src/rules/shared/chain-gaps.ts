/** Terms that should follow each other, and the days between them on which none ran. */
import type { ClosedPeriod, Period, PlainDate } from '@jeugd/core';

/** A gap in a chain, and the term that begins after it. */
export interface ChainGap<Term> {
  readonly next: Term;
  readonly gap: ClosedPeriod;
}

/**
 * The gaps between terms in order of their start. After a term without an end there are none. A term that ends before
 * it begins is left out.
 */
export function chainGaps<Term extends Period>(terms: readonly Term[]): readonly ChainGap<Term>[] {
  const found: ChainGap<Term>[] = [];
  let covered: PlainDate | 'none' | undefined = 'none';
  for (const next of terms) {
    if (next.end !== undefined && next.end < next.start) continue;
    if (covered === undefined) break;
    if (covered !== 'none' && next.start > covered) {
      found.push({ next, gap: { start: covered, end: next.start } });
    }
    if (covered === 'none' || next.end === undefined || next.end > covered) covered = next.end;
  }
  return found;
}
