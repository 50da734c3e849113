import { type PlainDate, tablesWith } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { faultsOf, outcomeOf, type Tables } from '../../testing/judge.js';
import { registerWithRecordIn } from '../../testing/record-in.js';
import { endAfterStart as rule } from './P03-end-after-start.js';

const from = (start: PlainDate, end: PlainDate): Tables => ({
  relations: [{ id: 'r', fromId: 'a', toId: 'b', kind: 'partner-of', start, end }],
  authorities: [{ id: 'a', childId: 'c', holderId: 'm', kind: 'sole-parent', start, end }],
  householdSpells: [{ id: 'h', personId: 'c', householdId: 'h1', start, end }],
  measures: [{ id: 'm', personId: 'c', kind: 'ots', start, end }],
  authorisations: [
    { id: 'au', personId: 'c', kind: 'muhp', decidedOn: start, start, end, suspensions: [{ start, end }] },
  ],
  trajectories: [{ id: 't', personId: 'c', careForm: 'ambulant', start, end }],
  placements: [{ id: 'p', personId: 'c', careForm: 'gezinshuis', start, end }],
  homeSpells: [{ id: 'hs', personId: 'c', start, end, with: 'mother' }],
  groups: [{ id: 'g', kind: 'gezinshuis', start, end }],
  organisations: [{ id: 'o', kind: 'gi', certificateFrom: start, certificateUntil: end }],
});

describe('P03', () => {
  it.each(
    ['start', 'date'].flatMap((first) => tablesWith(first, 'end').map((table) => [first, table] as const)),
  )('refuses an end before the %s in %s', (first, table) => {
    const register = registerWithRecordIn(table, { [first]: '2024-03-02', end: '2024-03-01' });
    expect(faultsOf(rule, register)).toEqual([`${table}/x1 end`]);
  });

  it('names the field at fault, also of suspensions and certificates', () => {
    expect(faultsOf(rule, from('2024-03-02', '2024-03-01'))).toEqual([
      'authorisations/au end',
      'authorisations/au suspensions',
      'authorities/a end',
      'groups/g end',
      'homeSpells/hs end',
      'householdSpells/h end',
      'measures/m end',
      'organisations/o certificateUntil',
      'placements/p end',
      'relations/r end',
      'trajectories/t end',
    ]);
  });

  it('accepts an end on the day of the start', () => {
    expect(outcomeOf(rule, from('2024-03-01', '2024-03-01'))).toBe('passed');
  });

  it('is not about records without an end', () => {
    expect(outcomeOf(rule, { groups: [{ id: 'g', kind: 'gezinshuis', start: '2024-03-01' }] })).toBe(
      'nothing-to-check',
    );
  });
});
