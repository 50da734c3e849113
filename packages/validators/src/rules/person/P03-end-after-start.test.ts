import { tablesWith } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { faultsOf, outcomeOf } from '../../testing/judge.js';
import { registerWithRecordIn } from '../../testing/record-in.js';
import { endAfterStart as rule } from './P03-end-after-start.js';

describe('P03', () => {
  it.each(
    ['start', 'date'].flatMap((first) => tablesWith(first, 'end').map((table) => [first, table] as const)),
  )('refuses an end before the %s in %s, and not one on that day', (first, table) => {
    const before = registerWithRecordIn(table, { [first]: '2024-03-02', end: '2024-03-01' });
    expect(faultsOf(rule, before)).toEqual([`${table}/x1 end`]);
    const sameDay = registerWithRecordIn(table, { [first]: '2024-03-01', end: '2024-03-01' });
    expect(outcomeOf(rule, sameDay)).toBe('passed');
  });
});
