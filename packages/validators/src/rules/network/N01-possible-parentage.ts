/**
 * N01: parentage is possible: at most two genetic parents, at most two legal ones at a time, and nobody is an ancestor of
 * themselves. Of parents that are too many those recorded last are named, of a circle the relation that began last.
 */
import { compareDates, firstDayOfAll, lastDayOfAll, type Relation } from '@jeugd/core';
import { defineGroupRule } from '../../engine/index.js';
import { circlesOf } from './circles.js';
import { isParenthood } from './parents.js';
import { networkTexts } from './texts.js';

const mostParents = 2;

/** N01: no relation adds a third parent of a kind or closes a circle. */
export const possibleParentage = defineGroupRule({
  id: 'N01',
  severity: 'error',
  kind: 'hard',
  source: 'graph',
  certainty: 'high',
  ...networkTexts.N01,
  on: 'relations',
  by: 'toId',
  reads: ['persons'],
  appliesTo: isParenthood,
  check(relations, { index, report }) {
    const { closing } = circlesOf(index);
    if (relations.length > mostParents) {
      const genetic = relations.filter(({ kind }) => kind === 'genetic-parent-of');
      const legal = relations.filter(({ kind }) => kind === 'legal-parent-of');
      for (const relation of [...tooMany(genetic), ...tooManyAtOnce(legal)]) {
        report(relation, {}, { field: 'fromId' });
      }
    }
    for (const relation of relations) {
      if (closing.has(relation)) report(relation, {}, { field: 'toId' });
    }
  },
});

/** The relations with a third parent and further ones. */
function tooMany(relations: readonly Relation[]): readonly Relation[] {
  const parents = new Set<string>();
  return relations.filter(({ fromId }) => {
    if (parents.has(fromId)) return false;
    parents.add(fromId);
    return parents.size > mostParents;
  });
}

/** The relations that begin while two others are parents. */
function tooManyAtOnce(relations: readonly Relation[]): readonly Relation[] {
  if (relations.length <= mostParents) return [];
  const present = new Map<string, number>();
  const found: Relation[] = [];
  for (const { relation, begins } of changesOf(relations)) {
    const { fromId } = relation;
    const records = present.get(fromId) ?? 0;
    if (begins) {
      if (records === 0 && present.size >= mostParents) found.push(relation);
      present.set(fromId, records + 1);
    } else if (records > 1) present.set(fromId, records - 1);
    else present.delete(fromId);
  }
  return found;
}

/** Beginnings and ends in order, ends first; a relation without a start always was. */
function changesOf(relations: readonly Relation[]) {
  return relations
    .filter(({ start = firstDayOfAll, end = lastDayOfAll }) => start < end)
    .flatMap((relation) => [
      { day: relation.start ?? firstDayOfAll, relation, begins: true },
      { day: relation.end ?? lastDayOfAll, relation, begins: false },
    ])
    .sort((a, b) => compareDates(a.day, b.day) || Number(a.begins) - Number(b.begins));
}
