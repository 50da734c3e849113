/**
 * G04: an organisation that holds authority is guardian, and alone.
 *
 * A temporary guardian may be an organisation too (BW 1:296, 1:297, 1:302). Of two organisations the later one is named.
 */
import type { Authority, ClosedPeriod, RegisterIndex } from '@jeugd/core';
import { defineGroupRule } from '../../engine/index.js';
import { changesOf } from './changes-of-authority.js';
import { definitionOf, isHeldByOrganisation } from './kind-of-authority.js';
import { authorityTexts } from './texts.js';

/** G04: the kind is a guardianship that an organisation may hold, and nobody else holds authority on the same day. */
export const organisationIsGuardianAlone = defineGroupRule({
  id: 'G04',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:302, 1:282(4)',
  article: 'BW 1:302, 1:282(4)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorityTexts.G04,
  on: 'authorities',
  by: 'childId',
  reads: ['organisations'],
  appliesTo: (authority, { index }) => isHeldByOrganisation(authority, index),
  check(judged, { all, index, inForce, report }) {
    for (const authority of judged) {
      if (definitionOf(authority)?.party === 'person') report(authority, {}, { field: 'kind' });
    }
    if (all.length === 1) return;
    for (const authority of notAlone(all, index, inForce)) report(authority, {}, { field: 'holderId' });
  },
});

/** The authorities of organisations that somebody else shares. */
function notAlone(
  all: readonly Authority[],
  index: RegisterIndex,
  inForce: (authority: Authority) => ClosedPeriod | undefined,
): readonly Authority[] {
  const found: Authority[] = [];
  const present = new Map<string, number>();
  const alone = new Set<Authority>();
  for (const { authority, begins } of changesOf(all, inForce)) {
    const { holderId } = authority;
    const records = present.get(holderId) ?? 0;
    if (!begins) {
      alone.delete(authority);
      if (records > 1) present.set(holderId, records - 1);
      else present.delete(holderId);
      continue;
    }
    const hasOthers = present.size > (records > 0 ? 1 : 0);
    if (!isHeldByOrganisation(authority, index)) {
      for (const one of alone) {
        if (one.holderId === holderId) continue;
        found.push(one);
        alone.delete(one);
      }
    } else if (hasOthers) found.push(authority);
    else alone.add(authority);
    present.set(holderId, records + 1);
  }
  return found;
}
