/**
 * N11: a foster guardian has a foster contract and guardianship on the same day.
 *
 * The mark has no days of its own: it is judged on the last day of the record on which the child is a minor.
 */
import {
  type Authority,
  addDays,
  contains,
  type FosterContract,
  type PlainDate,
  type RegisterIndex,
  type Relation,
} from '@jeugd/core';
import { authorityDefinitions } from '@jeugd/core/family-network';
import { legalBirthday } from '@jeugd/core/legal';
import { defineRule, type RuleContext } from '../../engine/index.js';
import { networkTexts } from './texts.js';

/** N11: who is marked as foster guardian, in a contract or a relation, has both on that day. */
export const fosterGuardianIsBoth = defineRule({
  id: 'N11',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 1.1 pleegoudervoogd',
  article: 'Jeugdwet 1.1 pleegoudervoogd',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...networkTexts.N11,
  on: ['fosterContracts', 'relations'],
  needs: ['authorities'],
  reads: ['persons'],
  appliesTo(record, context) {
    const isMarked = isContract(record) ? record.carerIsGuardian === true : record.role === 'foster-guardian';
    return isMarked && lastDayOf(record, context) !== undefined;
  },
  check(record, context) {
    const { index, report } = context;
    const day = lastDayOf(record, context);
    if (day === undefined) return;
    if (isContract(record)) {
      if (!isGuardian(index, record.carerId, record.childId, day)) {
        report(record, {}, { field: 'carerIsGuardian' });
      }
    } else if (
      !isGuardian(index, record.fromId, record.toId, day) ||
      !hasContract(index, record.fromId, record.toId, day)
    ) {
      report(record, {}, { field: 'role' });
    }
  },
});

function isContract(record: FosterContract | Relation): record is FosterContract {
  return 'carerId' in record;
}

/** The last day in force on which the child is a minor, as far as anybody knows; `undefined` when there is none. */
function lastDayOf(
  record: FosterContract | Relation,
  { index, inForce }: RuleContext,
): PlainDate | undefined {
  const days = inForce(record);
  if (days === undefined) return undefined;
  const child = index.find('persons', isContract(record) ? record.childId : record.toId);
  const majority = child && legalBirthday('majority', child.birthDate);
  const end = majority !== undefined && majority < days.end ? majority : days.end;
  return days.start < end ? addDays(end, -1) : undefined;
}

function isGuardian(index: RegisterIndex, holderId: string, childId: string, day: PlainDate): boolean {
  return index
    .of('authorities', 'childId', childId)
    .some(
      (authority) => authority.holderId === holderId && isGuardianship(authority) && contains(authority, day),
    );
}

function isGuardianship({ kind }: Authority): boolean {
  return Object.values(authorityDefinitions).some(
    ({ id, branch }) => id === kind && branch === 'guardianship',
  );
}

/** Without the table of contracts nobody knows: then there is one. */
function hasContract(index: RegisterIndex, carerId: string, childId: string, day: PlainDate): boolean {
  return (
    !index.has('fosterContracts') ||
    index
      .of('fosterContracts', 'childId', childId)
      .some((contract) => contract.carerId === carerId && contains(contract, day))
  );
}
