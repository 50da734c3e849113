/** The families are possible families: what the constraints C1 to C20 of the family network ask, asked of core. */
import { ageOn, birthdayOf, indexRegister, type PlainDate } from '@jeugd/core';
import {
  holdersOfAuthority,
  householdOn,
  kinOf,
  networkSize,
  parentageOn,
  possibleNetworkCarers,
  raisedByOn,
} from '@jeugd/core/family-network';
import { describe, expect, it } from 'vitest';
import { syntheticRegister } from '../synthetic-register.js';

const until = '2025-01-01';
const register = syntheticRegister({ children: 3000, seed: 17 });
const { persons = [], relations = [], authorities = [], fosterContracts = [], placements = [] } = register;
const index = indexRegister(register);
const person = new Map(persons.map((each) => [each.id, each]));
const minors = new Set(authorities.map(({ childId }) => childId));
const days: readonly PlainDate[] = ['2008-07-01', '2016-02-29', '2019-12-31', '2024-12-31'];

/** Each minor on each day on which it was alive and under eighteen. */
const moments = [...minors].flatMap((id) => {
  const { birthDate = until, deathDate } = person.get(id) ?? {};
  const isMinor = (day: PlainDate) => birthDate <= day && day < birthdayOf(birthDate, 18);
  return days
    .filter((day) => isMinor(day) && (deathDate === undefined || day < deathDate))
    .map((day) => ({ id, day }));
});

function reasonsOf(ask: (id: string, day: PlainDate) => { isDetermined: boolean; because?: string }) {
  const reasons = moments.map(({ id, day }) => ask(id, day)).filter(({ isDetermined }) => !isDetermined);
  return new Set(reasons.map(({ because }) => because));
}

describe('invented families', () => {
  it('leave no question on authority, parentage and kinship open (C1 to C5, C7 to C10)', () => {
    expect(moments.length).toBeGreaterThan(5000);
    expect(reasonsOf((id, day) => holdersOfAuthority(index, id, day))).toEqual(new Set());
    expect(reasonsOf((id, day) => parentageOn(index, id, day))).toEqual(new Set());
    expect(reasonsOf((id, day) => kinOf(index, id, day))).toEqual(new Set());
    expect(reasonsOf((id, day) => networkSize(index, id, day))).toEqual(new Set());
  });

  it('live in households that do not contradict each other; nobody records where a group stays', () => {
    expect(reasonsOf((id, day) => householdOn(index, id, day))).toEqual(new Set(['no-household']));
    expect(reasonsOf((id, day) => raisedByOn(index, id, day))).toEqual(new Set(['no-upbringing']));
  });

  it('have authority end at eighteen (C6), and parents older than their children (C9)', () => {
    for (const { childId, end } of authorities) {
      const adult = birthdayOf(person.get(childId)?.birthDate ?? until, 18);
      expect(end === undefined ? adult > until : end <= adult).toBe(true);
    }
    for (const { fromId, toId, kind } of relations) {
      if (kind !== 'legal-parent-of' && kind !== 'genetic-parent-of') continue;
      const [parent, child] = [person.get(fromId)?.birthDate ?? until, person.get(toId)?.birthDate ?? until];
      expect(ageOn(parent, child)).toBeGreaterThanOrEqual(10);
    }
  });

  it('foster with a contract for every stay, at 21 or older, and never the own child (C11)', () => {
    const fostering = relations.filter(({ kind }) => kind === 'raises');
    expect(fosterContracts).toHaveLength(fostering.length);
    for (const { childId, carerId, start, preparationDoneOn = until, statements = [] } of fosterContracts) {
      expect(ageOn(person.get(carerId)?.birthDate ?? until, start)).toBeGreaterThanOrEqual(21);
      expect(preparationDoneOn < start).toBe(true);
      expect(statements.map((each) => each.personId)).toEqual([carerId]);
      expect(
        relations.some(
          (each) => each.fromId === carerId && each.toId === childId && each.kind.endsWith('parent-of'),
        ),
      ).toBe(false);
    }
  });

  it('are guardians of a child they foster when they take over from an institution (C12)', () => {
    const guardians = authorities.filter(({ kind }) => kind === 'guardian-person');
    expect(guardians.length).toBeGreaterThan(0);
    for (const { childId, holderId, start } of guardians) {
      const isFostering = fosterContracts.some(
        (each) =>
          each.childId === childId &&
          each.carerId === holderId &&
          each.start <= start &&
          (each.end ?? until) > start,
      );
      expect(isFostering).toBe(true);
    }
  });

  it('are married to one at a time (N05)', () => {
    const marriages = relations.filter(
      ({ kind, partnership }) => kind === 'partner-of' && partnership === 'marriage',
    );
    for (const one of marriages) {
      const others = marriages.filter((each) => each !== one && each.fromId === one.fromId);
      const overlaps = others.filter(
        ({ start = until, end = until }) => start < (one.end ?? until) && (one.start ?? until) < end,
      );
      expect(overlaps).toEqual([]);
    }
  });

  it('come in many forms: parted parents, new partners, step-parents, half-siblings, kin who foster', () => {
    const kinds = new Set(
      moments.flatMap(({ id, day }) => {
        const kin = kinOf(index, id, day);
        return kin.isDetermined ? kin.relatives.map(({ kind }) => kind) : [];
      }),
    );
    expect([...kinds].sort()).toEqual([
      'aunt-or-uncle',
      'full-sibling',
      'grandparent',
      'maternal-half-sibling',
      'parent',
    ]);
    expect(relations.some(({ kind }) => kind === 'step-parent-of')).toBe(true);
    expect(relations.some(({ kind, end }) => kind === 'partner-of' && end !== undefined)).toBe(true);
    const kinshipStays = placements.filter(({ careForm }) => careForm === 'netwerkpleegzorg');
    const byKin = kinshipStays.filter(({ personId, start }) => {
      const carer = fosterContracts.find(
        (each) => each.childId === personId && each.start === start,
      )?.carerId;
      const kin = kinOf(index, personId, start);
      return kin.isDetermined && kin.relatives.some(({ id }) => id === carer);
    });
    expect(byKin.length / kinshipStays.length).toBeGreaterThan(0.3);
    expect(byKin.length / kinshipStays.length).toBeLessThan(0.9);
  });

  it('have somebody of the own network to ask, for many of the children', () => {
    const asked = moments.map(({ id, day }) => possibleNetworkCarers(index, id, day));
    const some = asked.filter((each) => each.isDetermined && each.carers.length > 0);
    expect(some.length / asked.length).toBeGreaterThan(0.5);
  });
});
