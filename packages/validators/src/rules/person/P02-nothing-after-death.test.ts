import { tablesWith } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../testing/judge.js';
import { registerWithRecordIn } from '../../testing/record-in.js';
import { nothingAfterDeath as rule } from './P02-nothing-after-death.js';

const persons = [{ id: 'c1', birthDate: '2012-03-01', deathDate: '2024-05-01' }] as const;

describe('P02', () => {
  it.each(
    ['personId', 'childId'].flatMap((person) => [
      ...tablesWith(person, 'start').map((table) => [table, person, 'start'] as const),
      ...tablesWith(person, 'date').map((table) => [table, person, 'date'] as const),
    ]),
  )('finds what is after death in %s by %s and %s', (table, person, field) => {
    const after = registerWithRecordIn(table, { [person]: 'c1', [field]: '2024-05-02' });
    expect(faultsOf(rule, { ...after, persons })).toEqual([`${table}/x1 ${field}`]);
  });
});
