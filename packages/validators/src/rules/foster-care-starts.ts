/** Foster care that begins from 18 on: allowed only as the resumption of earlier foster care. */
import { compareDates, isFosterCare, type PlainDate, type RegisterIndex } from '@jeugd/core';
import { type CareRecord, followsWithinHalfYear, withEarlierCare } from './youth-care.js';

/**
 * The first days on which foster care of a person began without following earlier foster care within half a year.
 * Trajectories and placements count alike; where the end of earlier foster care is unknown, nothing is concluded.
 */
export function unconnectedFosterStarts(personId: string, index: RegisterIndex): ReadonlySet<PlainDate> {
  const records: CareRecord[] = [
    ...index.of('trajectories', 'personId', personId),
    ...index.of('placements', 'personId', personId),
  ];
  const fosterCare = records.filter(({ careForm }) => isFosterCare(careForm));
  fosterCare.sort((a, b) => compareDates(a.start, b.start));
  const starts = new Set<PlainDate>();
  for (const { record, earlier } of withEarlierCare(fosterCare)) {
    if (followsWithinHalfYear(record.start, earlier) === false) starts.add(record.start);
  }
  return starts;
}
