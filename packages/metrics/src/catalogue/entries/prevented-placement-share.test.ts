import type { CourtRequest, PlainDate } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { child, event, figures, help, stay, warningsOf } from '../../testing/registers.js';

const id = 'prevented-placement-share';
const intended = (personId: string, date: PlainDate = '2023-02-20') =>
  event(personId, date, 'placement-intended');
const shares = (...asked: Parameters<typeof figures>) =>
  figures(...asked).map(({ params, value, n }) => [params['t'], value, n]);

describe('placements that did not follow', () => {
  it('is the share not placed by day 90 and 365 after help began', () => {
    const trajectories = ['a', 'b', 'c', 'd'].map((each) => help(each, '2023-03-01'));
    const placements = [
      stay('a', '2023-05-30'), // day 90
      stay('b', '2023-05-31'), // day 91
      stay('c', '2024-03-01'), // day 366
    ];
    const events = ['a', 'b', 'c', 'd'].map((each) => intended(each));
    expect(shares({ trajectories, placements, events }, id)).toEqual([
      [90, 0.75, 4],
      [365, 0.5, 4],
    ]);
  });

  it('says each time that it proves nothing was prevented', () => {
    const found = figures(
      { trajectories: [help('a', '2023-03-01')], placements: [], events: [intended('a')] },
      id,
    );
    expect(found.map(warningsOf)).toEqual([['counterfactual'], ['counterfactual']]);
    expect(found[0]?.warnings[0]?.message).toContain('does not prove');
  });

  it('takes only who was at home, with an intent recorded in the 90 days before', () => {
    const request: CourtRequest = {
      id: 'q',
      personId: 'f',
      kind: 'placement',
      filedOn: '2023-02-01',
      filedBy: 'gi',
    };
    const trajectories = ['a', 'b', 'c', 'd', 'e', 'f'].map((each) => help(each, '2023-03-01'));
    const events = [
      intended('a', '2023-03-01'), // the day itself
      intended('b', '2023-03-02'), // a day late: a label afterwards
      intended('c', '2022-12-01'), // 90 days before
      intended('d', '2022-11-30'), // 91
      intended('e'),
    ];
    const placements = [stay('e', '2023-01-01')]; // away already
    const found = shares({ trajectories, placements, events, requests: [request] }, id);
    expect(found[0]).toEqual([90, 1, 3]); // a, c and f
  });

  it('takes the first help of each child, and none with a stay', () => {
    const trajectories = [
      help('a', '2023-03-01', '2023-03-15'),
      help('a', '2023-04-01'),
      help('b', '2023-03-01', undefined, { careForm: 'pleegzorg' }),
    ];
    const found = shares({ trajectories, placements: [], events: [intended('a'), intended('b')] }, id);
    expect(found[0]).toEqual([90, 1, 1]);
  });

  it('has turning 18 compete', () => {
    const trajectories = [help('a', '2023-03-01'), help('b', '2023-03-01')];
    const persons = [child('a', { birthDate: '2005-04-01' }), child('b')];
    const placements = [stay('a', '2023-05-01'), stay('b', '2023-05-01')];
    // a is an adult on day 31; b is placed on day 61.
    expect(
      shares({ trajectories, persons, placements, events: [intended('a'), intended('b')] }, id)[0],
    ).toEqual([90, 0.5, 2]);
  });

  it('has no value when nobody is followed so long, without cases or without the tables', () => {
    const recent = figures(
      { trajectories: [help('a', '2024-11-01')], placements: [], events: [intended('a', '2024-10-20')] },
      id,
    );
    expect(recent.map(({ reason }) => reason)).toEqual(['no-follow-up', 'no-follow-up']);
    const none = figures({ trajectories: [help('a', '2023-03-01')], placements: [], events: [] }, id);
    expect(none.map(({ reason }) => reason)).toEqual(['no-cases', 'no-cases']);
    expect(figures({ trajectories: [], placements: [] }, id).map(({ reason }) => reason)).toEqual([
      'table-missing',
    ]);
  });
});
