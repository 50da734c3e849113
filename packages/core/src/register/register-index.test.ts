import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../calendar/plain-date.js';
import type { Placement } from '../placements/index.js';
import { indexRegister } from './index.js';

const placements: readonly Placement[] = [
  { id: 'b', personId: 'c1', careForm: 'gezinshuis', start: '2024-03-01' },
  { id: 'z', personId: 'c1', careForm: 'gezinshuis', start: '2023-03-01', groupId: 'g1' },
  { id: 'a', personId: 'c1', careForm: 'gezinshuis', start: '2024-03-01' },
  { id: 'x', personId: 'c2', careForm: 'gezinshuis', start: '2022-03-01' },
];
const index = indexRegister({ about: { version: '1' }, placements, homeSpells: [] });

describe('the index of a register', () => {
  it('tells an empty table from an absent one', () => {
    expect([index.has('homeSpells'), index.has('persons')]).toEqual([true, false]);
    expect([index.all('homeSpells'), index.all('persons')]).toEqual([[], []]);
  });

  it('finds a record by its id', () => {
    expect(index.find('placements', 'x')?.personId).toBe('c2');
    expect(index.find('placements', 'nobody')).toBeUndefined();
    expect(index.find('persons', 'c1')).toBeUndefined();
  });

  it('gives the first of two records with the same id', () => {
    const twice = [
      { id: 'c1', birthDate: '2012-03-01' },
      { id: 'c1', birthDate: '2013-03-01' },
    ] as const;
    expect(indexRegister({ about: { version: '1' }, persons: twice }).find('persons', 'c1')).toBe(twice[0]);
  });

  it('gives the records that belong together in order of date, then of id', () => {
    expect(index.of('placements', 'personId', 'c1').map(({ id }) => id)).toEqual(['z', 'a', 'b']);
    expect(index.of('placements', 'personId', 'nobody')).toEqual([]);
  });

  it('leaves records without the field out of the groups', () => {
    expect([...index.values(['placements', 'groupId'])]).toEqual(['g1']);
  });

  it('gives each value of several fields once, persons first', () => {
    const persons = [{ id: 'c2' }, { id: 'c3' }].map(
      (each) => ({ ...each, birthDate: '2012-03-01' }) as const,
    );
    const withPersons = indexRegister({ about: { version: '1' }, persons, placements });
    expect([...withPersons.values(['placements', 'personId'], ['persons', 'id'])]).toEqual([
      'c2',
      'c3',
      'c1',
    ]);
    expect([...withPersons.values(['placements', 'personId'])]).toEqual(['c2', 'c1']);
    expect([...withPersons.values()]).toEqual([]);
  });

  it('gives the same groups as looking through the table', () => {
    const id = fc.constantFrom(...Array.from({ length: 60 }, (_, number) => `c${number}`));
    const start = fc.constantFrom('2023-03-01', '2024-03-01', '2024-03-02') as fc.Arbitrary<PlainDate>;
    const row = fc.record({ personId: id, start });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 200 }), fc.array(id), (rows, asked) => {
        const homeSpells = rows.map((each, at) => ({ ...each, id: `h${at}`, with: 'mother' }));
        const ofPerson = indexRegister({ about: { version: '1' }, homeSpells }).by('homeSpells', 'personId');
        for (const personId of asked) {
          const found = homeSpells.filter((each) => each.personId === personId);
          const inOrder = found.sort((a, b) => compare(a.start, b.start) || compare(a.id, b.id));
          expect(ofPerson(personId)).toEqual(inOrder);
        }
      }),
    );
  });

  it('does not change the order of the register itself', () => {
    expect(index.all('placements').map(({ id }) => id)).toEqual(['b', 'z', 'a', 'x']);
  });

  it('is given back when it is asked to be indexed', () => {
    expect(indexRegister(index)).toBe(index);
  });

  it('groups by a field of the record only', () => {
    // @ts-expect-error a placement has no such field
    expect([...index.values(['placements', 'holderId'])]).toEqual([]);
  });
});

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
