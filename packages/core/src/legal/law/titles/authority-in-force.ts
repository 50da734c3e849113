/** When authority over a child is in force, and when it lets an institution decide where the child lives. */
import { contains } from '../../../calendar/period.js';
import type { PlainDate } from '../../../calendar/plain-date.js';
import type { Authority } from '../../../people/authority.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import { rememberedByPerson } from '../../../register/remembered-by-person.js';
import type { LegalItemId } from '../legal-item-ids.js';
import { endingAtMajority } from './birthday.js';
import { decisionsOf } from './decisions-of.js';
import { type Ending, type InForce, inForceUntil, recordedEnd } from './ending.js';
import { endOfSuspendedAuthority } from './measure-in-force.js';

/**
 * The days on which authority is in force: from its start to its recorded end, at the latest to the eighteenth
 * birthday. Provisional guardianship that came with a suspension of parental authority lapses after three months
 * unless the end of that authority was requested before; of other provisional guardianship the limit is not known here.
 *
 * @dutch gezag van kracht
 * @example
 * const index = indexRegister({ about: { version: '1' }, persons: [{ id: 'c1', birthDate: '2007-06-15' }] });
 * authorityInForce(index, { id: 'g', childId: 'c1', holderId: 'p1', kind: 'sole-parent', start: '2007-06-15' }).end; // '2025-06-15'
 */
export function authorityInForce(index: RegisterIndex, authority: Authority): InForce {
  const known = knownDays(index, authority.childId);
  const days = known.get(authority) ?? daysInForce(index, authority);
  known.set(authority, days);
  return days;
}

/**
 * The item of law under which the holder decides alone where the child lives: the guardianship of an institution.
 * `undefined` for parents and for a guardian who is a person, whose consent is asked. When it is in force is not looked at.
 *
 * @dutch voogdij van een instelling
 * @example
 * const index = indexRegister({ about: { version: '1' } });
 * residenceDecidedUnder(index, { id: 'g', childId: 'c1', holderId: 'gi1', kind: 'guardian-gi', start: '2024-03-01' }); // 'voogdij-gi'
 * residenceDecidedUnder(index, { id: 'g', childId: 'c1', holderId: 'p1', kind: 'sole-parent', start: '2024-03-01' }); // undefined
 */
export function residenceDecidedUnder(index: RegisterIndex, authority: Authority): LegalItemId | undefined {
  switch (authority.kind) {
    case 'guardian-gi':
      return 'voogdij-gi';
    case 'provisional-guardian':
      return 'schorsing-gezag';
    case 'accepted-legal-person':
      return 'voogdij-nidos';
    case 'temporary-guardian':
      return index.find('organisations', authority.holderId) === undefined ? undefined : 'voogdij-tijdelijk';
    default:
      return undefined;
  }
}

/** What was worked out before: much of what is asked about a child asks for the days of all authority over it. */
const knownDays = /* @__PURE__ */ (() => rememberedByPerson(() => new Map<Authority, InForce>()))();

function daysInForce(index: RegisterIndex, authority: Authority): InForce {
  return inForceUntil(authority.start, [
    recordedEnd(authority.end),
    endingAtMajority(index, authority.childId, 'BW 1:245'),
    endOfProvisional(index, authority),
  ]);
}

function endOfProvisional(
  index: RegisterIndex,
  { kind, childId, start, end }: Authority,
): Ending | undefined {
  if (kind !== 'provisional-guardian') return undefined;
  const span = end === undefined ? { start } : { start, end };
  const suspendedOn = suspensionDays(index, childId).find((day) => day === start || contains(span, day));
  return suspendedOn === undefined ? undefined : endOfSuspendedAuthority(index, childId, suspendedOn);
}

function suspensionDays(index: RegisterIndex, childId: string): PlainDate[] {
  const decisions = decisionsOf(index, childId, 'suspension-of-gezag');
  const measures = index.of('measures', 'personId', childId);
  return [
    ...decisions.map(({ date }) => date),
    ...measures.filter(({ kind }) => kind === 'schorsing-gezag').map(({ start }) => start),
  ];
}
