import { describe, expect, it } from 'vitest';
import { event, figure } from '../../testing/registers.js';

const id = 'referral-success-share';
const referred = (personId: string) => event(personId, '2023-03-01', 'referral');

describe('referrals that came off', () => {
  it('is the share with an intake within 90 days; withdrawing rules it out', () => {
    const events = [
      ...['a', 'b', 'c', 'd'].map(referred),
      event('a', '2023-05-30', 'intake'), // day 90
      event('b', '2023-05-31', 'intake'), // day 91
      event('c', '2023-03-02', 'referral-withdrawn'),
      event('c', '2023-03-10', 'intake'),
      event('d', '2023-02-28', 'intake'), // before the referral
    ];
    expect(figure({ events }, id)).toMatchObject({ value: 0.25, n: 4, params: { days: 90 } });
  });

  it('counts who is not followed so long for as long as they were', () => {
    const events = [referred('a'), event('a', '2023-03-11', 'intake'), event('b', '2024-12-31', 'referral')];
    // b was seen for a day: half of nobody; of those at risk on day 10, a, all had an intake.
    expect(figure({ events }, id)).toMatchObject({ value: 1, n: 2, events: 1, censored: 1 });
  });

  it('has no interval at 0', () => {
    expect(figure({ events: [referred('a')] }, id)).toMatchObject({ value: 0, interval: null });
  });

  it('has no value when nobody was followed, without referrals, or without the table', () => {
    expect(figure({ events: [event('a', '2024-12-01', 'referral')] }, id).reason).toBe('no-follow-up');
    expect(figure({ events: [] }, id).reason).toBe('no-cases');
    expect(figure({}, id).reason).toBe('table-missing');
  });
});
