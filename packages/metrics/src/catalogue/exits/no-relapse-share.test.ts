import type { CareEvent, PlainDate } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { child, figure, stay, warningsOf } from '../../testing/registers.js';

const event = (personId: string, date: PlainDate, kind = 'relapse'): CareEvent => ({
  id: `${personId}${date}`,
  personId,
  date,
  kind,
});
const ended = (id: string, end: PlainDate = '2022-03-01') => stay(id, '2022-01-01', end, 'home');

describe('share without relapse', () => {
  it.each([
    ['the day before the end', '2022-02-28', 1],
    ['the day of the end', '2022-03-01', 0],
    ['day 365', '2023-03-01', 0],
    ['day 366', '2023-03-02', 1],
  ] as const)('looks from the end up to and including day 365: %s', (_, date, value) => {
    const found = figure({ placements: [ended('a')], events: [event('a', date)] }, 'no-relapse-share');
    expect(found).toMatchObject({ value, n: 1, params: { relapse: 'relapse', days: 365 } });
  });

  it('needs day 365 to be observed', () => {
    // Day 365 after 1 January 2024 is 31 December 2024, the last day observed; 2024 is a leap year.
    const placements = [ended('a', '2024-01-01'), ended('b', '2024-01-02')];
    const found = figure({ placements, events: [] }, 'no-relapse-share');
    expect(found).toMatchObject({ value: 1, n: 1, excluded: 1 });
    expect(warningsOf(found)).toEqual([['not-followed', 1]]);
  });

  it('leaves out a relapse too when it is of someone not followed, so that late exits do not weigh more', () => {
    const placements = [ended('a'), ended('b', '2024-06-01')];
    const found = figure({ placements, events: [event('b', '2024-07-01')] }, 'no-relapse-share');
    expect(found).toMatchObject({ value: 1, n: 1 });
  });

  it('leaves out who died, moved away or was lost from sight', () => {
    const placements = [
      ended('a'),
      stay('b', '2022-01-01', '2022-03-01', 'moved-away'),
      stay('c', '2022-01-01', '2022-03-01'),
      stay('d', '2022-01-01', '2022-03-01', 'death'),
    ];
    const persons = [child('a', { deathDate: '2023-03-01' })]; // on day 365
    const found = figure({ placements, persons, events: [] }, 'no-relapse-share');
    expect(found).toMatchObject({ value: null, reason: 'no-follow-up', n: 0, excluded: 4 });
  });

  it('looks at another kind of event when told', () => {
    const register = { placements: [ended('a')], events: [event('a', '2022-04-01', 'police-contact')] };
    expect(figure(register, 'no-relapse-share').value).toBe(1);
    expect(figure(register, 'no-relapse-share', { relapse: 'police-contact' }).value).toBe(0);
  });

  it('says nothing without the table of events', () => {
    expect(figure({ placements: [ended('a')] }, 'no-relapse-share').reason).toBe('table-missing');
  });
});
