import { describe, expect, it } from 'vitest';
import { child, event, figure, help, stay } from '../../testing/registers.js';

const id = 'time-to-start';
const referred = (personId: string) => event(personId, '2023-03-01', 'referral');

describe('time to start', () => {
  it('runs to the first help or stay; a crisis stay, withdrawing and death rule it out', () => {
    const events = [
      ...['a', 'b', 'c', 'd', 'e'].map(referred),
      event('d', '2023-03-11', 'referral-withdrawn'),
    ];
    const trajectories = [
      help('a', '2023-02-01'), // before the referral: about something else
      help('a', '2023-03-31'), // day 30
      help('b', '2023-03-01'), // the same day
      help('d', '2023-04-01'), // withdrawn before
    ];
    const placements = [
      stay('c', '2023-03-06', undefined, undefined, { careForm: 'crisisopvang' }), // day 5
      stay('e', '2023-05-30'), // day 90
    ];
    const found = figure({ events, trajectories, placements }, id);
    expect(found).toMatchObject({ value: 90, n: 5, events: 3, censored: 0 });
    expect(found.curve?.map(({ time, events: begun, others }) => [time, begun, others])).toEqual([
      [0, 1, 0],
      [5, 0, 1],
      [10, 0, 1],
      [30, 1, 0],
      [90, 1, 0],
    ]);
    expect(found.within?.map(({ time, value }) => [time, value?.toFixed(2)])).toEqual([
      [30, '0.40'],
      [90, '0.60'],
      [180, '0.60'],
    ]);
  });

  it('counts who still waits for as long as they were followed, the dead as ruled out', () => {
    const persons = [child('b', { deathDate: '2023-03-02' })];
    const found = figure({ events: [referred('a'), referred('b')], persons, trajectories: [] }, id);
    expect(found).toMatchObject({ value: null, reason: 'not-reached', events: 0, censored: 1 });
  });

  it('has no value without referrals or without the tables', () => {
    expect(figure({ events: [event('a', '2023-03-01', 'intake')], trajectories: [] }, id).reason).toBe(
      'no-cases',
    );
    expect(figure({ events: [] }, id).reason).toBe('table-missing');
  });
});
