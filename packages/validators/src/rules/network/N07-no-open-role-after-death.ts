/**
 * N07: who has died has no open role in the network of somebody, nor a foster contract.
 *
 * Kinship is no role: a parent who died stays a parent. A role may end on the day of death or the day after. Authority of
 * who died is for G11, records of a child who died for P02.
 */
import {
  daysBetween,
  earliest,
  type FosterContract,
  type PlainDate,
  type RegisterIndex,
  type Relation,
} from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { networkTexts } from './texts.js';

/** What only the living do. */
const roles: ReadonlySet<Relation['kind']> = new Set<Relation['kind']>([
  'holds-gezag-over',
  'partner-of',
  'raises',
  'lives-at',
  'mentor-of',
  'supports',
  'contact-with',
  'professional-for',
  'guardian-decides-residence',
]);

/** N07: a role ends at the death of either of the two. */
export const noOpenRoleAfterDeath = defineRule({
  id: 'N07',
  severity: 'error',
  kind: 'hard',
  source: 'data',
  certainty: 'high',
  ...networkTexts.N07,
  on: ['relations', 'fosterContracts'],
  needs: ['persons'],
  appliesTo: (record, { index }) => firstDeathIn(record, index) !== undefined,
  check(record, { index, report }) {
    const death = firstDeathIn(record, index);
    if (death === undefined) return;
    const { start, end } = record;
    if (start !== undefined && start > death) report(record, {}, { field: 'start' });
    else if (end === undefined || daysBetween(death, end) > 1) report(record, {}, { field: 'end' });
  },
});

function firstDeathIn(record: Relation | FosterContract, index: RegisterIndex): PlainDate | undefined {
  if ('carerId' in record) return index.find('persons', record.carerId)?.deathDate;
  if (!roles.has(record.kind)) return undefined;
  const one = index.find('persons', record.fromId)?.deathDate;
  const other = index.find('persons', record.toId)?.deathDate;
  return one === undefined || other === undefined ? (one ?? other) : earliest(one, other);
}
