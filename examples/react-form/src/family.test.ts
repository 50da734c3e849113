import { describe, expect, it } from 'vitest';
import { exampleFamily, registerOf, withMember, withoutMember } from './family.js';
import { Relative } from './relative.js';

const father: Relative = {
  tie: 'parent-of',
  toId: 'child',
  birthDate: '1986-07-01',
  sex: 'male',
  livesWithChild: false,
};

describe('a family', () => {
  it('is a register, with those who live with the child in one household', () => {
    const { relations, householdSpells } = registerOf(withMember(exampleFamily, father));
    expect(relations?.map(({ fromId, kind, toId }) => [fromId, kind, toId])).toEqual([
      ['mother', 'legal-parent-of', 'child'],
      ['m2', 'legal-parent-of', 'child'],
    ]);
    expect(householdSpells?.map(({ personId }) => personId)).toEqual(['child', 'mother']);
  });

  it('gives a brother the parents of his sister', () => {
    const brother: Relative = { ...father, tie: 'sibling-of', birthDate: '2016-01-01' };
    const { relations } = registerOf(withMember(withMember(exampleFamily, father), brother));
    expect(relations?.filter(({ toId }) => toId === 'm3').map(({ fromId }) => fromId)).toEqual([
      'mother',
      'm2',
    ]);
  });

  it('loses with a member who was there through that member, and gives no id twice', () => {
    const grandmother: Relative = { ...father, toId: 'mother', birthDate: '1960-01-01' };
    const family = withMember(withMember(exampleFamily, father), grandmother);
    expect(withoutMember(family, 'mother').members.map(({ id }) => id)).toEqual(['m2']);
    const next = withMember(withoutMember(family, 'mother'), father);
    expect(next.members.map(({ id }) => id)).toEqual(['m2', 'm3']);
  });
});

describe('the schema of the form', () => {
  it.each([
    ['birthDate', ''],
    ['birthDate', '2023-02-30'],
    ['tie', ''],
    ['toId', ''],
    ['sex', 'x'],
  ])('refuses %s %j', (field, value) => {
    const { error } = Relative.safeParse({ ...father, [field]: value });
    expect(error?.issues.map(({ path }) => path)).toEqual([[field]]);
  });

  it('takes what is right', () => {
    expect(Relative.parse(father)).toEqual(father);
  });
});
