/**
 * Transfers: what ends on a day that is also the first day of what follows it.
 *
 * A message names the last day of care. Where a child moves, many name the day of the move twice: as the last day here
 * and the first day there. Counted in nights that is one too many.
 */
import { addDays } from '@jeugd/core';
import type { BridgeLog } from './bridge-log.js';
import type { CareDraft } from './care-draft.js';
import { isFullStay } from './stays.js';

/** The drafts, each that overlaps its follower by one day a day shorter; those are reported. */
export function trimmed(drafts: readonly CareDraft[], log: BridgeLog): readonly CareDraft[] {
  const starts = new Set<string>();
  for (const draft of drafts) {
    const line = lineOf(draft);
    if (line !== undefined) starts.add(`${line}/${draft.start}`);
  }
  return drafts.map((draft) => {
    const { start, end } = draft;
    const line = lineOf(draft);
    if (line === undefined || end === undefined || end <= start) return draft;
    const lastDay = addDays(end, -1);
    if (lastDay <= start || !starts.has(`${line}/${lastDay}`)) return draft;
    log.report('ijw/transfer-overlap', draft.place);
    return { ...draft, end: lastDay };
  });
}

/** What cannot be twice at once: full stays of a child, a measure of one kind. */
function lineOf(draft: CareDraft): string | undefined {
  const { personId, meaning } = draft;
  if (meaning.gives === 'measure') return `${personId}/${meaning.measure}`;
  return isFullStay(draft) ? `${personId}/stay` : undefined;
}
