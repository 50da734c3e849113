/** The days on which authority over a child begins and ends, in order. */
import { type Authority, type ClosedPeriod, compareDates, type PlainDate } from '@jeugd/core';

/** A beginning or an end. */
export interface ChangeOfAuthority {
  readonly day: PlainDate;
  readonly authority: Authority;
  readonly begins: boolean;
}

/** All beginnings and ends; what ends on a day comes before what begins on it, as they share no day. */
export function changesOf(
  authorities: readonly Authority[],
  inForce: (authority: Authority) => ClosedPeriod | undefined,
): readonly ChangeOfAuthority[] {
  return authorities
    .flatMap((authority): ChangeOfAuthority[] => {
      const days = inForce(authority);
      if (days === undefined) return [];
      return [
        { day: days.start, authority, begins: true },
        { day: days.end, authority, begins: false },
      ];
    })
    .sort((a, b) => compareDates(a.day, b.day) || Number(a.begins) - Number(b.begins));
}
