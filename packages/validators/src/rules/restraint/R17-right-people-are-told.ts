/**
 * R17: of what cuts deepest the institution, the parents or the foster parents are told; from sixteen only when the young
 * person agrees, save what the institution needs for the supervision order.
 */
import type { RegisterIndex, Restraint, RestraintKind } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isPast, personOf } from '../shared/age-in-period.js';
import { isUnderOrder } from '../shared/measures-on-a-day.js';
import { isRestraint } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';
import { allTold, type Told } from './told.js';

/** What others are told of (Jeugdwet 6.7.2(1)). */
const toBeTold: ReadonlySet<RestraintKind> = /* @__PURE__ */ new Set<RestraintKind>([
  'transfer',
  'seclusion',
  'programme-duty',
  'medical-treatment',
]);

/**
 * R17: under sixteen, and with the youth agreeing, the institution of a supervision order is told, or the foster
 * parents, or without an order the parents; from sixteen without agreement nobody but that institution.
 */
export const rightPeopleAreTold = defineRule({
  id: 'R17',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 6.7.2(1), (3)',
  article: 'Jeugdwet 6.7.2(1), (3)',
  certainty: 'high',
  validFrom: '2024-01-01',
  ...restraintTexts.R17,
  on: 'restraints',
  needs: ['persons'],
  reads: ['measures', 'organisations', 'placements'],
  appliesTo: (restraint, { index }) =>
    toBeTold.has(restraint.measure) &&
    isRestraint(restraint, index) &&
    personOf(restraint, index) !== undefined,
  check(restraint, { index, report }) {
    const person = personOf(restraint, index);
    if (person === undefined) return;
    const mustAgree = isPast('agrees-to-telling', person, restraint.date);
    const isRight =
      mustAgree && restraint.youthAgreedToInform !== true
        ? isKeptFromOthers(restraint, index)
        : isToldToOneOf(restraint, index);
    if (!isRight) report(restraint, {}, { field: 'informed' });
  },
});

/** Without a supervision order the institution has no need to know; without measures in the register nobody knows. */
function isKeptFromOthers({ personId, date, informed }: Restraint, index: RegisterIndex): boolean {
  const told = allTold(informed, personId, index);
  if (hasOneOf(told, ['parents', 'foster-parents', 'somebody-close'])) return false;
  return !told.has('gi') || isUnderOrder(index, personId, date) !== false;
}

function isToldToOneOf({ personId, date, informed }: Restraint, index: RegisterIndex): boolean {
  const told = allTold(informed, personId, index);
  const isOrder = isUnderOrder(index, personId, date);
  return (
    hasOneOf(told, ['foster-parents', 'somebody-close']) ||
    (told.has('gi') && isOrder !== false) ||
    (told.has('parents') && isOrder !== true)
  );
}

function hasOneOf(told: ReadonlySet<Told>, who: readonly Told[]): boolean {
  return who.some((one) => told.has(one));
}
