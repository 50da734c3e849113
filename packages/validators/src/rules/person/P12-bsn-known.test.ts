import { type TableName, tablesWith } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../testing/judge.js';
import { registerWithRecordIn } from '../../testing/record-in.js';
import { bsnKnown as rule } from './P12-bsn-known.js';

describe('P12', () => {
  const homes: readonly TableName[] = ['householdSpells', 'homeSpells', 'addresses'];

  it.each(tablesWith('personId', 'start'))(
    'takes a record in %s for a contact, unless it only says where somebody lives',
    (table) => {
      const register = registerWithRecordIn(table, {
        personId: 'c1',
        start: '2024-10-01',
        end: '2024-11-01',
      });
      const persons = [{ id: 'c1', birthDate: '2012-03-01', name: 'Invented' }] as const;
      expect(outcomeOf(rule, { ...register, persons })).toBe(
        homes.includes(table) ? 'nothing-to-check' : 'failed',
      );
    },
  );
});
