/** N02: a parent is at least ten years older than the child: a check on sanity. People in a circle are left to N01. */
import { ageOn } from '@jeugd/core';
import { defineGroupRule } from '../../engine/index.js';
import { circlesOf } from './circles.js';
import { isParenthood } from './parents.js';
import { networkTexts } from './texts.js';

const fewestYears = 10;

/** N02: on the day of birth each parent has had the tenth birthday; of two relations with one parent the first is named. */
export const parentOlderThanChild = defineGroupRule({
  id: 'N02',
  severity: 'warning',
  kind: 'soft',
  source: 'sanity',
  certainty: 'medium',
  ...networkTexts.N02,
  on: 'relations',
  by: 'toId',
  needs: ['persons'],
  appliesTo: (relation, { index }) =>
    isParenthood(relation) &&
    index.find('persons', relation.fromId) !== undefined &&
    index.find('persons', relation.toId) !== undefined &&
    !circlesOf(index).inside.has(relation),
  check(relations, { index, report }) {
    const seen = new Set<string>();
    for (const relation of relations) {
      const parent = index.find('persons', relation.fromId);
      const child = index.find('persons', relation.toId);
      if (parent === undefined || child === undefined || seen.has(parent.id)) continue;
      seen.add(parent.id);
      if (ageOn(parent.birthDate, child.birthDate) < fewestYears) {
        report(relation, { years: fewestYears }, { field: 'fromId' });
      }
    }
  },
});
