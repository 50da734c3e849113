/**
 * G10: who recognises a child from 2023 on holds authority together with the mother, by law.
 *
 * Not so where the mother does not hold parental authority on that day, or where the recogniser is a minor or has died.
 * That mother and recogniser chose otherwise has no field: such a child is named too.
 */
import {
  type Authority,
  lastDayOfAll,
  latest,
  type PlainDate,
  type RegisterIndex,
  type Relation,
} from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isPast } from '../shared/age-in-period.js';
import { isLivingMinor } from './minor-child.js';
import { authorityTexts } from './texts.js';

const validFrom = '2023-01-01';

/** G10: on the day of recognition, or of birth when that comes later, the recogniser holds joint authority. */
export const recognitionBringsAuthority = defineRule({
  id: 'G10',
  severity: 'info',
  kind: 'hard',
  source: 'BW 1:251b',
  article: 'BW 1:251b',
  certainty: 'medium',
  validFrom,
  ...authorityTexts.G10,
  on: 'relations',
  needs: ['authorities'],
  reads: ['persons'],
  appliesTo(relation, { index, asOf }) {
    const { kind, basis, start, fromId } = relation;
    if (kind !== 'legal-parent-of' || basis !== 'recognition' || start === undefined) return false;
    const day = firstDayOf(relation, index);
    if (start < validFrom || day === undefined || day > asOf) return false;
    return (
      isLivingMinor(index, relation.toId, day) !== false &&
      mayHoldAuthority(index, fromId, day) &&
      holdersOn(index, relation.toId, day).some(
        ({ kind: held, holderId }) =>
          holderId !== fromId && (held === 'sole-parent' || held === 'joint-parents'),
      )
    );
  },
  check(relation, { index, report }) {
    const day = firstDayOf(relation, index);
    if (day === undefined) return;
    const holders = holdersOn(index, relation.toId, day);
    if (!holders.some(({ holderId, kind }) => holderId === relation.fromId && kind === 'joint-parents')) {
      report(relation);
    }
  },
});

function firstDayOf({ toId, start }: Relation, index: RegisterIndex): PlainDate | undefined {
  return start && latest(start, index.find('persons', toId)?.birthDate ?? start);
}

/** Minors and the dead hold no authority (BW 1:246); of who is not described nobody knows better. */
function mayHoldAuthority(index: RegisterIndex, personId: string, day: PlainDate): boolean {
  const person = index.find('persons', personId);
  return (
    person === undefined || (isPast('majority', person, day) && day < (person.deathDate ?? lastDayOfAll))
  );
}

function holdersOn(index: RegisterIndex, childId: string, day: PlainDate): readonly Authority[] {
  return index
    .of('authorities', 'childId', childId)
    .filter(({ start, end = lastDayOfAll }) => start <= day && day < end);
}
