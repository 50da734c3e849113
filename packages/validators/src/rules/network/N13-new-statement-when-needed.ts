/**
 * N13: a new statement of no objection is there after a change of provider, after two years without fostering, and for a
 * new resident of twelve or older.
 *
 * A statement that served an earlier contract is not new. A contract without any statement of the carer is for N09 and
 * N10, and so are residents who were there when it began.
 */
import {
  contains,
  type FosterContract,
  type HouseholdSpell,
  lastDayOfAll,
  type PlainDate,
} from '@jeugd/core';
import { firstDayOutside } from '@jeugd/core/legal';
import { defineGroupRule, type RuleContext } from '../../engine/index.js';
import { needsStatement } from './statements.js';
import { networkTexts } from './texts.js';

/** N13: the contract holds a statement that is new where the law asks for one. */
export const newStatementWhenNeeded = defineGroupRule({
  id: 'N13',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 5.1(1)(d)',
  article: 'Jeugdwet 5.1(1)(d)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...networkTexts.N13,
  on: 'fosterContracts',
  by: 'carerId',
  reads: ['householdSpells', 'persons'],
  check(contracts, context) {
    const { all, inForce, report } = context;
    const isJudged = (contract: FosterContract) => inForce({ date: contract.start }) !== undefined;
    const found = new Set([...withOldStatement(all).filter(isJudged), ...withNewResident(all, context)]);
    for (const contract of contracts) if (found.has(contract)) report(contract, {}, { field: 'statements' });
  },
});

/** The contracts that needed a new statement of the carer and rest on old ones. In order of their start. */
function withOldStatement(contracts: readonly FosterContract[]): readonly FosterContract[] {
  const served = new Set<PlainDate>();
  const endWith = new Map<string, PlainDate>();
  let last: FosterContract | undefined;
  let lastEnd: PlainDate | undefined;
  const found = contracts.filter((contract) => {
    const statements = statementsOf(contract, contract.carerId);
    const isLater = last !== undefined && last.start < contract.start;
    const isNewProvider =
      last?.providerId !== contract.providerId && (endWith.get(contract.providerId) ?? '') < contract.start;
    const isAfterPause =
      lastEnd !== undefined &&
      (firstDayOutside('without-fostering', lastEnd, contract.start) ?? lastDayOfAll) <= contract.start;
    const isOld = statements.length > 0 && statements.every((issuedOn) => served.has(issuedOn));
    const { end = lastDayOfAll, providerId } = contract;
    for (const issuedOn of statements) served.add(issuedOn);
    if (end > (endWith.get(providerId) ?? '')) endWith.set(providerId, end);
    if (end > (lastEnd ?? '')) lastEnd = end;
    last = contract;
    return isLater && isOld && (isNewProvider || isAfterPause);
  });
  return found;
}

function statementsOf({ statements = [] }: FosterContract, id: string): readonly PlainDate[] {
  return statements.filter(({ personId }) => personId === id).map(({ issuedOn }) => issuedOn);
}

/** The contracts during which somebody came to live with the carer without a statement; of several at once the first. */
function withNewResident(
  contracts: readonly FosterContract[],
  { index, inForce }: RuleContext,
): readonly FosterContract[] {
  const carerId = contracts[0]?.carerId;
  if (carerId === undefined) return [];
  const known = new Set(
    contracts.flatMap(({ statements = [] }) => statements.map(({ personId }) => personId)),
  );
  return newcomersTo(carerId, { index })
    .filter(({ personId, start }) => !known.has(personId) && inForce({ date: start }) !== undefined)
    .filter(({ personId, start }) => needsStatement(index, personId, start))
    .flatMap(({ start }) => contracts.find((each) => each.start < start && contains(each, start)) ?? []);
}

/** The first spell of each other person in a household in which the carer lived by then. */
function newcomersTo(carerId: string, { index }: Pick<RuleContext, 'index'>): readonly HouseholdSpell[] {
  const spells = index.of('householdSpells', 'personId', carerId);
  return [...new Set(spells.map(({ householdId }) => householdId))].flatMap((householdId) => {
    const own = spells.filter((spell) => spell.householdId === householdId);
    const firstOf = new Map<string, HouseholdSpell>();
    for (const spell of index.of('householdSpells', 'householdId', householdId)) {
      if (spell.personId !== carerId && !firstOf.has(spell.personId)) firstOf.set(spell.personId, spell);
    }
    return [...firstOf.values()].filter(({ start }) => own.some((spell) => contains(spell, start)));
  });
}
