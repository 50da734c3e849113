/** Siblings together: of the groups of brothers and sisters who stay elsewhere on a day, how many stay in one place. */
import { addDays, type PlainDate } from '@jeugd/core';
import { isWithSiblings } from '@jeugd/core/family-network';
import { awayAtEndOf } from '../../cohorts/census.js';
import type { Subject } from '../../cohorts/groupings.js';
import { casesByGroup } from '../../cohorts/groups.js';
import type { Study } from '../../cohorts/study.js';
import type { Metric } from '../metric.js';
import { shareAmong } from '../share-among.js';
import { siblingTogetherDescription } from './descriptions/sibling-together.js';

export const siblingTogether: Metric = {
  description: siblingTogetherDescription,
  compute: (study, window) => {
    const away = new Map(awayAtEndOf(window, study).map((each) => [each.personId, each]));
    const groups = siblingGroupsAmong(away, study, addDays(window.until, -1));
    return casesByGroup(study, groups, (each) => each).map((group) =>
      shareAmong(group, ({ living }) => (living === 'unknown' ? 'not-determined' : living === 'together'), {
        study,
        window,
      }),
    );
  },
};

/** Brothers and sisters who all stay elsewhere; grouped by the one whose id comes first. */
interface SiblingGroup extends Subject {
  readonly living: 'together' | 'apart' | 'unknown';
}

function siblingGroupsAmong(
  away: ReadonlyMap<string, Subject>,
  { index }: Study,
  day: PlainDate,
): SiblingGroup[] {
  const seen = new Set<string>();
  const groups: SiblingGroup[] = [];
  for (const personId of [...away.keys()].sort()) {
    if (seen.has(personId)) continue;
    const members = new Set([personId]);
    const livings = new Set<SiblingGroup['living']>();
    // Half-siblings of half-siblings belong to the group too: the set grows while it is walked.
    for (const member of members) {
      seen.add(member);
      const found = isWithSiblings(index, member, day);
      if (!found.isDetermined) continue;
      for (const { siblingId, living } of found.siblings) {
        if (!away.has(siblingId)) continue;
        members.add(siblingId);
        livings.add(living);
      }
    }
    const subject = away.get(personId);
    if (members.size > 1 && subject !== undefined) groups.push({ ...subject, living: livingOf(livings) });
  }
  return groups;
}

function livingOf(livings: ReadonlySet<SiblingGroup['living']>): SiblingGroup['living'] {
  if (livings.has('apart')) return 'apart';
  return livings.has('unknown') ? 'unknown' : 'together';
}
