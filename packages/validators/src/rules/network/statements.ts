/** Statements of no objection: for whom at the address of a foster carer they are needed, and who has none. */
import { contains, type FosterContract, type PlainDate, type RegisterIndex } from '@jeugd/core';
import { householdOn } from '@jeugd/core/family-network';
import { isPast } from '../shared/age-in-period.js';

/**
 * How many of those at the address lack a statement issued on or before a day: the carer, and each resident of twelve or
 * older when the contract begins. Without the household of the carer only the carer is counted.
 */
export function missingStatements(
  contract: FosterContract,
  index: RegisterIndex,
  lastDay: PlainDate,
): number {
  const { carerId, start } = contract;
  const residents = residentsFrom12(index, carerId, start);
  return [carerId, ...residents].filter((id) => !hasStatement(contract, index, id, lastDay)).length;
}

/** Whether somebody has a statement in the contract, or as the other carer of the child in a contract of its own. */
function hasStatement(
  contract: FosterContract,
  index: RegisterIndex,
  id: string,
  lastDay: PlainDate,
): boolean {
  const own = id === contract.carerId ? [] : index.of('fosterContracts', 'carerId', id);
  return [contract, ...own.filter(({ childId }) => childId === contract.childId)].some(
    ({ statements = [] }) =>
      statements.some(({ personId, issuedOn }) => personId === id && issuedOn <= lastDay),
  );
}

function residentsFrom12(index: RegisterIndex, carerId: string, day: PlainDate): readonly string[] {
  const onDay = householdOn(index, carerId, day);
  if (!onDay.isDetermined) return [];
  const members = onDay.households.flatMap((household) => household.members.map(({ personId }) => personId));
  return [...new Set(members)].filter((id) => id !== carerId && needsStatement(index, id, day));
}

/** Whether a resident needs a statement on a day: from the twelfth birthday, unless it is a foster child. */
export function needsStatement(index: RegisterIndex, personId: string, day: PlainDate): boolean {
  const person = index.find('persons', personId);
  return (
    person !== undefined &&
    isPast('no-objection', person, day) &&
    !index.of('fosterContracts', 'childId', personId).some((contract) => contains(contract, day))
  );
}
