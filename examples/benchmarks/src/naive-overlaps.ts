/** The peer: rule S01 as one would write it at first. Right, and quadratic. */
import type { Person, Placement } from '@jeugd/core';

/** How many children have two full-time stays at once. */
export function naiveOverlaps(persons: readonly Person[], placements: readonly Placement[]): number {
  return persons.filter(({ id }) => {
    const stays = placements.filter((stay) => stay.personId === id && (stay.nightsPerWeek ?? 7) >= 5);
    return stays.some((a) => stays.some((b) => a.id < b.id && overlaps(a, b)));
  }).length;
}

function overlaps(a: Placement, b: Placement): boolean {
  return (a.end === undefined || b.start < a.end) && (b.end === undefined || a.start < b.end);
}
