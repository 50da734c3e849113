/**
 * G05: parental authority and guardianship over one child share no day.
 *
 * A parent whose authority is suspended by a decision that names this parent cannot use it: a provisional guardian may
 * stand beside that record.
 */
import type { Authority, PlainDate, RegisterIndex } from '@jeugd/core';
import { defineGroupRule } from '../../engine/index.js';
import { changesOf } from './changes-of-authority.js';
import { definitionOf } from './kind-of-authority.js';
import { authorityTexts } from './texts.js';

/** G05: on the day on which authority begins there is no authority of the other branch; the later record is named. */
export const noGuardianBesideParents = defineGroupRule({
  id: 'G05',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:245',
  article: 'BW 1:245',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorityTexts.G05,
  on: 'authorities',
  by: 'childId',
  reads: ['decisions'],
  appliesTo: (authority) => definitionOf(authority) !== undefined,
  check(authorities, { index, inForce, report }) {
    const branches = new Set(authorities.map((authority) => definitionOf(authority)?.branch));
    if (branches.size === 1) return;
    const parents = new Set<Authority>();
    const guardians = new Set<Authority>();
    for (const { day, authority, begins } of changesOf(authorities, inForce)) {
      const isGuardian = definitionOf(authority)?.branch === 'guardianship';
      const [own, others] = isGuardian ? [guardians, parents] : [parents, guardians];
      if (!begins) own.delete(authority);
      else {
        own.add(authority);
        const excludes = (other: Authority) =>
          isGuardian
            ? !mayStandBeside(index, authority, other, day)
            : !mayStandBeside(index, other, authority, day);
        if (some(others, excludes)) report(authority, {}, { field: 'kind' });
      }
    }
  },
});

function some(authorities: Iterable<Authority>, excludes: (authority: Authority) => boolean): boolean {
  for (const authority of authorities) if (excludes(authority)) return true;
  return false;
}

/** Whether a guardian may stand beside a parent: a provisional one beside a parent who was suspended by name. */
function mayStandBeside(
  index: RegisterIndex,
  guardian: Authority,
  parent: Authority,
  day: PlainDate,
): boolean {
  return (
    guardian.kind === 'provisional-guardian' &&
    index
      .of('decisions', 'personId', parent.childId)
      .some(
        ({ kind, about, date }) => kind === 'suspension-of-gezag' && about === parent.holderId && date <= day,
      )
  );
}
