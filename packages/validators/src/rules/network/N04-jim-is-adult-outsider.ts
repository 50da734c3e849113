/**
 * N04: a JIM is an adult, and no professional in the case of the same young person.
 *
 * That the young person chose the JIM has no field. Without a start the age is judged on the last day.
 */
import { addDays, firstDayOfAll, overlap, type Period, type Relation } from '@jeugd/core';
import { groupBy } from '../../collections/group-by.js';
import { defineGroupRule } from '../../engine/index.js';
import { isPast } from '../shared/age-in-period.js';
import { networkTexts } from './texts.js';

/** N04: on the first day the JIM is 18 or older, and on no day also a professional for the young person. */
export const jimIsAdultOutsider = defineGroupRule({
  id: 'N04',
  severity: 'warning',
  kind: 'soft',
  source: 'method',
  certainty: 'medium',
  ...networkTexts.N04,
  on: 'relations',
  by: 'toId',
  reads: ['persons'],
  appliesTo: ({ kind, role }) => kind === 'mentor-of' || role === 'jim',
  check(relations, { all, index, inForce, report }) {
    const professionals = groupBy(
      all.filter(({ kind }) => kind === 'professional-for'),
      ({ fromId }) => fromId,
    );
    for (const relation of relations) {
      const jim = index.find('persons', relation.fromId);
      const days = inForce(relation);
      const day = relation.start ?? (days && addDays(days.end, -1));
      if (jim !== undefined && day !== undefined && !isPast('majority', jim, day)) {
        report(relation, {}, { field: 'fromId' });
      }
      const own = professionals.get(relation.fromId) ?? [];
      if (own.some((other) => areAtOnce(relation, other))) report(relation, {}, { field: 'kind' });
    }
  },
});

function areAtOnce(one: Relation, other: Relation): boolean {
  return overlap(daysOf(one), daysOf(other)) !== undefined;
}

function daysOf({ start = firstDayOfAll, end }: Relation): Period {
  return end === undefined ? { start } : { start, end };
}
