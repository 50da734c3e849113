import { describe, expect, it } from 'vitest';
import { child, figure, stay, warningsOf } from '../../testing/registers.js';

const home = (id: string) => stay(id, '2022-01-01', '2022-03-01', 'home');

describe('re-entry', () => {
  it('counts a new episode within 365 days of the return, that day included', () => {
    // 1 March 2023 is 365 days after 1 March 2022.
    const placements = [
      home('a'),
      stay('a', '2023-03-01'),
      home('b'),
      stay('b', '2023-03-02'),
      home('c'),
      home('d'),
    ];
    const persons = ['a', 'b', 'c', 'd'].map((id) => child(id));
    expect(figure({ placements, persons }, 're-entry')).toMatchObject({
      value: 0.25,
      n: 4,
      events: 2, // the curve goes on after the year
      params: { days: 365, after: 'home' },
    });
  });

  it('takes only returns home', () => {
    const placements = [stay('a', '2022-01-01', '2022-03-01', 'kin-or-guardian'), stay('a', '2022-06-01')];
    const persons = [child('a')];
    expect(figure({ placements, persons }, 're-entry')).toMatchObject({ value: null, reason: 'no-cases' });
    expect(figure({ placements, persons }, 're-entry', { after: ['kin-or-guardian'] }).value).toBe(1);
  });

  it('has turning 18 and death compete', () => {
    // a turns 18 on day 31; b dies on day 31; c goes away again on day 92, on the birthday d turns 18.
    const placements = [
      home('a'),
      home('b'),
      home('c'),
      stay('c', '2022-06-01'),
      home('d'),
      stay('d', '2022-06-01'),
    ];
    const persons = [
      child('a', { birthDate: '2004-04-01' }),
      child('b', { deathDate: '2022-04-01' }),
      child('c'),
      child('d', { birthDate: '2004-06-01' }),
    ];
    const found = figure({ placements, persons }, 're-entry');
    expect(found).toMatchObject({ value: 0.25, events: 1, censored: 0 });
    expect(found.curve?.map(({ time, others, events }) => [time, others, events])).toEqual([
      [31, 2, 0],
      [92, 1, 1],
    ]);
  });

  it('leaves out who was 18 already or whose day of birth is unknown', () => {
    const placements = [home('a'), home('b'), home('c')];
    const persons = [child('a', { birthDate: '2004-03-01' }), child('c', { birthDate: '2030-01-01' })];
    const found = figure({ placements, persons }, 're-entry');
    expect(found).toMatchObject({ n: 0, value: null, excluded: 3 });
    expect(warningsOf(found)).toEqual([
      ['person-unknown', 2],
      ['adult-at-exit', 1],
    ]);
  });

  it('censors on the as-of day, and has no value when nobody was followed for a year', () => {
    const placements = [stay('a', '2024-01-01', '2024-03-01', 'home')];
    const persons = [child('a')];
    const found = figure({ placements, persons }, 're-entry');
    expect(found).toMatchObject({ value: null, reason: 'no-follow-up', censored: 1 });
    expect(found.curve).toMatchObject([{ time: 306, censored: 1 }]);
  });

  it('has no interval at 0', () => {
    const found = figure({ placements: [home('a')], persons: [child('a')] }, 're-entry');
    expect(found).toMatchObject({ value: 0, interval: null });
  });

  it('says nothing without the table of persons', () => {
    expect(figure({ placements: [home('a')] }, 're-entry')).toMatchObject({ reason: 'table-missing' });
  });
});
