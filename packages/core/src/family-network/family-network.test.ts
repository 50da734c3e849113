import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../calendar/index.js';
import { legalAges } from '../legal/law/index.js';
import { authorityKinds, relationKinds, roleIds } from '../people/index.js';
import { indexRegister, type Register } from '../register/index.js';
import {
  authorityDefinitions,
  authorityFacts,
  consentNeeded,
  consentRules,
  consentSuffices,
  holdersOfAuthority,
  householdOn,
  isWithSiblings,
  kinOf,
  kinshipBetween,
  networkChanges,
  networkConstraints,
  networkOn,
  networkRoles,
  networkSize,
  nightsPerHousehold,
  parentageOn,
  possibleNetworkCarers,
  raisedByOn,
  relationDefinitions,
  roleOf,
} from './index.js';
import { networkReasonTexts } from './network-reasons.js';

describe('the reference of the family network', () => {
  // Counted in the reference, version 2.
  it('has all roles, relations, constraints, kinds of authority and rules', () => {
    expect(Object.keys(networkRoles)).toHaveLength(49);
    expect(Object.keys(relationDefinitions)).toHaveLength(16);
    expect(networkConstraints).toHaveLength(20);
    expect(Object.keys(authorityDefinitions)).toHaveLength(9);
    expect(authorityFacts).toHaveLength(12);
    expect(Object.keys(consentRules)).toHaveLength(7); // six, and the acceptance under a conditional authorisation
  });

  it('agrees with the codes of the records', () => {
    expect(Object.keys(networkRoles)).toEqual([...roleIds]);
    expect(Object.keys(relationDefinitions)).toEqual([...relationKinds]);
    expect(Object.keys(authorityDefinitions)).toEqual([...authorityKinds]);
    expect(networkConstraints.map(({ id }) => id)).toEqual(
      Array.from({ length: 20 }, (_, position) => `C${position + 1}`),
    );
    for (const [id, role] of Object.entries(networkRoles)) expect(role.id).toBe(id);
  });

  it('has the age of a foster parent from the law', () => {
    const [{ age }] = legalAges['foster-carer'];
    expect([networkRoles['foster-parent'].minAge, networkRoles['foster-guardian'].minAge]).toEqual([
      age,
      age,
    ]);
  });

  it('lets no organisation hold parental authority, and two only together', () => {
    for (const { branch, party, holders } of Object.values(authorityDefinitions)) {
      if (branch === 'parental') expect(party).toBe('person');
      if (party === 'organisation') expect(holders).toBe(1);
    }
  });

  it('does not know a role from elsewhere', () => {
    expect(roleOf('toString' as never)).toBeUndefined();
  });
});

const id = fc.constantFrom('a', 'b', 'c', 'd', 'o');
const day = fc.constantFrom<PlainDate>(
  '0001-01-01',
  '2008-02-29',
  '2015-06-01',
  '2020-01-01',
  '2026-03-01',
  '9999-12-31',
);
const period = { start: day, end: day };
const rows = <Fields extends Record<string, fc.Arbitrary<unknown>>>(
  fields: Fields,
  ...optional: (keyof Fields)[]
) => {
  const requiredKeys = Object.keys(fields).filter((key) => !optional.includes(key));
  return fc.array(
    fc.record({ id: fc.uuid(), ...fields }, { requiredKeys: ['id', ...requiredKeys] } as never),
    {
      maxLength: 8,
    },
  );
};

/** Registers in which nothing needs to make sense: circles, minors with authority, the dead who marry. */
const senseless = fc.record(
  {
    persons: fc.uniqueArray(
      fc.record(
        {
          id,
          birthDate: day,
          deathDate: day,
          sex: fc.constantFrom('female', 'male', 'x'),
          ableToJudge: fc.boolean(),
        },
        { requiredKeys: ['id', 'birthDate'] },
      ),
    ),
    organisations: fc.constant([{ id: 'o', kind: 'gi' }]),
    relations: rows(
      {
        fromId: id,
        toId: id,
        kind: fc.constantFrom(...relationKinds, 'x'),
        role: fc.constantFrom('school', 'x'),
        ...period,
      },
      'start',
      'end',
      'role',
    ),
    authorities: rows(
      { childId: id, holderId: id, kind: fc.constantFrom(...authorityKinds, 'x'), ...period },
      'end',
    ),
    householdSpells: rows(
      { personId: id, householdId: id, nightsPerWeek: fc.constantFrom(2, 9, -1), ...period },
      'end',
      'nightsPerWeek',
    ),
    decisions: rows(
      {
        personId: id,
        kind: fc.constantFrom('suspension-of-gezag', 'declared-of-age'),
        date: day,
        by: id,
        about: id,
      },
      'about',
    ),
    measures: rows({ personId: id, kind: fc.constantFrom('ots', 'schorsing-gezag', 'x'), ...period }, 'end'),
    authorisations: rows({
      personId: id,
      kind: fc.constantFrom('gesloten-machtiging', 'gesloten-voorwaardelijk'),
      decidedOn: day,
      ...period,
    }),
    placements: rows(
      {
        personId: id,
        careForm: fc.constantFrom('netwerkpleegzorg', 'gezinshuis', 'x'),
        locationId: id,
        providerId: id,
        ...period,
      },
      'end',
      'locationId',
      'providerId',
    ),
    fosterContracts: rows({ childId: id, carerId: id, providerId: id, ...period }, 'end'),
    consents: rows(
      {
        personId: id,
        byId: id,
        about: fc.constant('t'),
        givenOn: day,
        exception: fc.constantFrom('urgent', 'x'),
      },
      'givenOn',
      'exception',
    ),
  },
  { requiredKeys: [] },
);

describe('what changed', () => {
  it('is what the networks of the two days differ in, whatever the data', () => {
    fc.assert(
      fc.property(senseless, id, day, day, (tables, child, one, other) => {
        const index = indexRegister({ about: { version: '1' }, ...tables } as unknown as Register);
        const changes = networkChanges(index, child, one, other);
        const before = networkOn(index, child, one);
        const after = networkOn(index, child, other);
        if (!changes.isDetermined || !before.isDetermined || !after.isDetermined) return;
        const then = new Set(before.members.map((each) => each.id));
        const now = new Set(after.members.map((each) => each.id));
        expect(changes.joined).toEqual(after.members.filter((each) => !then.has(each.id)));
        expect(changes.left).toEqual(before.members.filter((each) => !now.has(each.id)));
        expect(new Set(changes.gaps)).toEqual(new Set([...before.gaps, ...after.gaps]));
      }),
      { numRuns: 500 },
    );
  });
});

describe('data that make no sense', () => {
  it('get an answer or a reason that has words: nothing throws, nothing loops', () => {
    fc.assert(
      fc.property(senseless, id, id, day, day, (tables, one, other, now, later) => {
        const index = indexRegister({ about: { version: '1' }, ...tables } as unknown as Register);
        const care = { id: 't', personId: one, careForm: 'ambulant' } as const;
        const answers = [
          holdersOfAuthority(index, one, now),
          consentNeeded(index, care, now),
          consentSuffices(index, care, now),
          parentageOn(index, one, now),
          raisedByOn(index, one, now),
          kinOf(index, one, now),
          kinshipBetween(index, one, other, now),
          householdOn(index, one, now),
          nightsPerHousehold(index, one, now),
          isWithSiblings(index, one, now),
          networkOn(index, one, now),
          networkSize(index, one, now),
          networkChanges(index, one, now, later),
          possibleNetworkCarers(index, one, now),
        ];
        for (const answer of answers) {
          if (!answer.isDetermined) expect(networkReasonTexts).toHaveProperty(answer.because);
        }
      }),
      { numRuns: 500 },
    );
  });
});
