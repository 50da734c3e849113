/** Cases by group. */
import type { Episode } from '@jeugd/core';
import type { Labels } from '../risk-table/risk-table.js';
import { groupOf, nameOfGrouping, type Subject } from './groupings.js';
import type { Study } from './study.js';

/** The cases of one group. */
export interface Group<Case> {
  readonly by: Labels;
  readonly cases: readonly Case[];
}

/**
 * The cases by group, in code-unit order of the name; all in one when no grouping was asked for or there are none.
 * No group of all is added: beside the others it would give away a suppressed one.
 */
export function casesByGroup<Case>(
  study: Study,
  cases: readonly Case[],
  subjectOf: (each: Case) => Subject,
): Group<Case>[] {
  const { by } = study.settings;
  if (by === undefined || cases.length === 0) return [{ by: {}, cases }];
  const groups = new Map<string, Case[]>();
  for (const each of cases) {
    const name = groupOf(subjectOf(each), by, study.index);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [each]);
    else group.push(each);
  }
  const names = [...groups.keys()].sort();
  const grouping = nameOfGrouping(by);
  return names.map((name) => ({ by: { [grouping]: name }, cases: groups.get(name) ?? [] }));
}

/** An episode as a member of an entry cohort. */
export function entrySubject({ personId, start, placements }: Episode): Subject {
  return { personId, since: start, day: start, records: placements };
}

/** An episode as a member of an exit cohort. */
export function exitSubject({ personId, start, end, placements }: Episode): Subject {
  return { personId, since: start, day: end ?? start, records: placements };
}

/** Different children among the cases. */
export function childrenIn(cases: readonly { readonly personId: string }[]): number {
  const children = new Set<string>();
  for (const { personId } of cases) children.add(personId);
  return children.size;
}
