import { type Bsn, type Person, type TableName, tablesWith } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { faultsOf, outcomeOf } from '../../testing/judge.js';
import { registerWithRecordIn } from '../../testing/record-in.js';
import { bsnKnown as rule } from './P12-bsn-known.js';

const testBsn = '999990019' as Bsn;
const child: Person = { id: 'c1', birthDate: '2012-03-01' };
const trajectories = [{ id: 't1', personId: 'c1', careForm: 'ambulant', start: '2024-10-01' }] as const;

describe('P12', () => {
  it('asks for the BSN of whoever has help or a measure, not of others', () => {
    const persons = [child, { ...child, id: 'c2' }, { ...child, id: 'mother', name: 'Invented' }];
    const measures = [{ id: 'm1', personId: 'c2', kind: 'ots', start: '2024-10-01' }] as const;
    expect(faultsOf(rule, { persons, trajectories, measures })).toEqual(['persons/c1 bsn', 'persons/c2 bsn']);
  });

  const homes: readonly TableName[] = ['householdSpells', 'homeSpells', 'addresses'];
  it.each(tablesWith('personId', 'start'))(
    'takes a record in %s for a contact, unless it only says where somebody lives',
    (table) => {
      const register = registerWithRecordIn(table, {
        personId: 'c1',
        start: '2024-10-01',
        end: '2024-11-01',
      });
      const persons = [{ ...child, name: 'Invented' }];
      expect(outcomeOf(rule, { ...register, persons })).toBe(
        homes.includes(table) ? 'nothing-to-check' : 'failed',
      );
    },
  );

  it('holds when it is known', () => {
    expect(outcomeOf(rule, { persons: [{ ...child, bsn: testBsn }], trajectories })).toBe('passed');
  });

  it('says nothing about a pseudonymised register', () => {
    expect(outcomeOf(rule, { persons: [child], trajectories })).toBe('pseudonymised');
  });

  it('says nothing when nobody has help, or only before 2015', () => {
    const persons = [{ ...child, name: 'Invented' }];
    const old = [{ ...trajectories[0], start: '2013-01-01', end: '2015-01-01' }] as const;
    expect(outcomeOf(rule, { persons })).toBe('nothing-to-check');
    expect(outcomeOf(rule, { persons, trajectories: old })).toBe('nothing-to-check');
    expect(outcomeOf(rule, { persons, trajectories: [{ ...old[0], end: '2015-01-02' }] })).toBe('failed');
  });
});
