/** Stays among the drafts, and whether a child was in one on a day. */
import { hasResidence, lastDayOfAll, nightsPerWeekOf, type PlainDate } from '@jeugd/core';
import type { CareDraft } from './care-draft.js';

type OfProduct = Pick<CareDraft, 'meaning' | 'nightsPerWeek'>;

/** Whether a draft is a stay: help in a form with residence. */
export function isStay({ meaning }: Pick<CareDraft, 'meaning'>): boolean {
  return meaning.gives === 'help' && hasResidence(meaning.careForm) === true;
}

/** Nights a week: as assigned, else those of the form; none of what is no help. */
export function nightsOf({ meaning, nightsPerWeek }: OfProduct): number {
  if (meaning.gives !== 'help') return 0;
  return nightsPerWeek ?? nightsPerWeekOf({ careForm: meaning.careForm });
}

/** Whether the child lives where the stay is: at least four nights a week, as in an episode. */
export function isFullStay(draft: OfProduct): boolean {
  return isStay(draft) && nightsOf(draft) >= 4;
}

/** Tells whether a child was in a full stay on a day. */
export type InStayOn = (personId: string, day: PlainDate) => boolean;

/** The full stays of all children, ready to ask. */
export function inStayOn(drafts: readonly CareDraft[]): InStayOn {
  const byPerson = new Map<string, CareDraft[]>();
  for (const draft of drafts) {
    if (!isFullStay(draft)) continue;
    const stays = byPerson.get(draft.personId);
    if (stays === undefined) byPerson.set(draft.personId, [draft]);
    else stays.push(draft);
  }
  const reaches = new Map([...byPerson].map(([personId, stays]) => [personId, reachOf(stays)]));
  return (personId, day) => {
    const reach = reaches.get(personId);
    return reach !== undefined && lastReachBy(reach, day) > day;
  };
}

/** Stays by start, and how far those that began by then reach. */
interface Reach {
  readonly starts: readonly PlainDate[];
  readonly ends: readonly PlainDate[];
}

function reachOf(stays: readonly CareDraft[]): Reach {
  const sorted = [...stays].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  let furthest: PlainDate = '0001-01-01';
  const ends = sorted.map(({ end = lastDayOfAll }) => {
    if (end > furthest) furthest = end;
    return furthest;
  });
  return { starts: sorted.map(({ start }) => start), ends };
}

/** How far the stays reach that began on or before a day. */
function lastReachBy({ starts, ends }: Reach, day: PlainDate): PlainDate {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = starts[middle];
    if (start !== undefined && start <= day) low = middle + 1;
    else high = middle;
  }
  return ends[low - 1] ?? '0001-01-01';
}
