import { type Placement, tablesWith } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { faultsOf, outcomeOf, type Tables } from '../../testing/judge.js';
import { registerWithRecordIn } from '../../testing/record-in.js';
import { nothingAfterDeath as rule } from './P02-nothing-after-death.js';

const persons = [{ id: 'c1', birthDate: '2012-03-01', deathDate: '2024-05-01' }] as const;
const stay = (part: Partial<Placement>): Placement => ({
  id: 'p1',
  personId: 'c1',
  careForm: 'gezinshuis',
  start: '2022-01-01',
  ...part,
});

describe('P02', () => {
  it('refuses a death before the birth, and then leaves the records alone', () => {
    const before = [{ id: 'c1', birthDate: '2012-03-01', deathDate: '2012-02-29' }] as const;
    expect(faultsOf(rule, { persons: before, placements: [stay({})] })).toEqual(['persons/c1 deathDate']);
  });

  it('accepts a death on the day of birth', () => {
    const persons = [{ id: 'c1', birthDate: '2012-03-01', deathDate: '2012-03-01' }] as const;
    expect(outcomeOf(rule, { persons })).toBe('passed');
  });

  it.each<[string, Partial<Placement>, string[]]>([
    ['an open stay', {}, ['placements/p1 end']],
    ['a stay that ends on the day of death', { end: '2024-05-01' }, []],
    ['a stay whose last day is the day of death', { end: '2024-05-02' }, []],
    ['a stay that ends two days later', { end: '2024-05-03' }, ['placements/p1 end']],
    ['a stay that ended nobody knows when', { endUnknown: true }, []],
    ['a stay that begins on the day of death', { start: '2024-05-01', end: '2024-05-02' }, []],
    ['a stay that begins the day after', { start: '2024-05-02', end: '2024-05-09' }, ['placements/p1 start']],
  ])('judges %s', (_, part, faults) => {
    expect(faultsOf(rule, { persons, placements: [stay(part)] })).toEqual(faults);
  });

  it.each<[string, Tables]>([
    [
      'authorities/a end',
      { authorities: [{ id: 'a', childId: 'c1', holderId: 'm', kind: 'sole-parent', start: '2012-03-01' }] },
    ],
    [
      'householdSpells/a end',
      { householdSpells: [{ id: 'a', personId: 'c1', householdId: 'h', start: '2012-03-01' }] },
    ],
    ['measures/a end', { measures: [{ id: 'a', personId: 'c1', kind: 'ots', start: '2023-03-01' }] }],
    [
      'trajectories/a end',
      { trajectories: [{ id: 'a', personId: 'c1', careForm: 'ambulant', start: '2023-03-01' }] },
    ],
    ['homeSpells/a end', { homeSpells: [{ id: 'a', personId: 'c1', start: '2023-03-01', with: 'mother' }] }],
    ['events/a date', { events: [{ id: 'a', personId: 'c1', date: '2024-05-02', kind: 'police' }] }],
    [
      'observations/a date',
      {
        observations: [
          { id: 'a', personId: 'c1', date: '2024-05-02', instrument: 'x', moment: 'end', value: 1 },
        ],
      },
    ],
    [
      'authorisations/a start',
      {
        authorisations: [
          {
            id: 'a',
            personId: 'c1',
            kind: 'muhp',
            decidedOn: '2024-05-02',
            start: '2024-05-02',
            end: '2024-06-01',
          },
        ],
      },
    ],
  ])('finds %s', (fault, tables) => {
    expect(faultsOf(rule, { persons, ...tables })).toEqual([fault]);
  });

  it.each(
    ['personId', 'childId'].flatMap((person) => [
      ...tablesWith(person, 'start').map((table) => [table, person, 'start'] as const),
      ...tablesWith(person, 'date').map((table) => [table, person, 'date'] as const),
    ]),
  )('finds what is after death in %s by %s and %s', (table, person, field) => {
    const after = registerWithRecordIn(table, { [person]: 'c1', [field]: '2024-05-02' });
    expect(faultsOf(rule, { ...after, persons })).toEqual([`${table}/x1 ${field}`]);
  });

  it('lets an authorisation keep the end the judge gave it, and a relation go on', () => {
    const tables: Tables = {
      authorisations: [
        {
          id: 'a',
          personId: 'c1',
          kind: 'muhp',
          decidedOn: '2024-01-01',
          start: '2024-01-01',
          end: '2025-01-01',
        },
      ],
      relations: [{ id: 'r', fromId: 'm', toId: 'c1', kind: 'legal-parent-of', start: '2012-03-01' }],
      events: [{ id: 'e', personId: 'c1', date: '2024-05-01', kind: 'police' }],
    };
    expect(outcomeOf(rule, { persons, ...tables })).toBe('passed');
  });

  it('is not about the living', () => {
    const persons = [{ id: 'c1', birthDate: '2012-03-01' }] as const;
    expect(outcomeOf(rule, { persons, placements: [stay({})] })).toBe('nothing-to-check');
  });
});
