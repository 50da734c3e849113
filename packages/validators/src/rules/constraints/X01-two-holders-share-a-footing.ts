/**
 * X01: two who hold authority at once hold it together: as parents, as a parent with another, or as joint guardians.
 * Constraint C2 of the family network.
 *
 * A third holder is for G02, an organisation beside another for G04, guardianship beside parental authority for G05.
 */
import type { Authority } from '@jeugd/core';
import { defineGroupRule } from '../../engine/index.js';
import { changesOf } from '../authority/changes-of-authority.js';
import { definitionOf, isHeldByOrganisation } from '../authority/kind-of-authority.js';
import { constraintTexts } from './texts.js';

/** X01: of two holders at once both have the same kind of authority, one that two hold; the later record is named. */
export const twoHoldersShareAFooting = defineGroupRule({
  id: 'X01',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:245, 1:253t, 1:282; constraint C2 of the family network',
  article: 'BW 1:245, 1:253t, 1:282',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...constraintTexts.X01,
  on: 'authorities',
  by: 'childId',
  reads: ['organisations'],
  appliesTo: (authority, { index }) =>
    definitionOf(authority) !== undefined && !isHeldByOrganisation(authority, index),
  check(authorities, { inForce, report }) {
    if (areOneFooting(authorities)) return;
    const present = new Map<string, { readonly authority: Authority; readonly records: number }>();
    for (const { authority, begins } of changesOf(authorities, inForce)) {
      const { holderId } = authority;
      const records = present.get(holderId)?.records ?? 0;
      if (!begins) {
        if (records > 1) present.set(holderId, { authority, records: records - 1 });
        else present.delete(holderId);
        continue;
      }
      if (present.size <= 2) {
        const others = [...present.values()].filter((each) => each.authority.holderId !== holderId);
        const [other] = others;
        if (others.length === 1 && other && !goTogether(authority, other.authority)) {
          report(authority, {}, { field: 'kind' });
        }
      }
      present.set(holderId, { authority, records: records + 1 });
    }
  },
});

/** Whether all are of one kind that two hold: so it mostly is. */
function areOneFooting([first, ...others]: readonly Authority[]): boolean {
  if (first === undefined || others.length === 0) return true;
  return definitionOf(first)?.holders === 2 && others.every(({ kind }) => kind === first.kind);
}

/** Whether two hold authority on one footing, or exclude each other by branch, which is for G05. */
function goTogether(one: Authority, other: Authority): boolean {
  const definition = definitionOf(one);
  if (definition?.branch !== definitionOf(other)?.branch) return true;
  return one.kind === other.kind && definition?.holders === 2;
}
