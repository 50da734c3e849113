import type { Placement } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { daysInForce, daysJudged } from '../../engine/judged-days.js';
import { crowding } from './crowding.js';

const inForce = daysInForce({}, daysJudged('2025-01-01'));
const stay = (personId: string, part: Partial<Placement> = {}): Placement => ({
  id: `${personId} ${part.start ?? ''}`,
  personId,
  careForm: 'gezinshuis',
  start: '2024-03-01',
  end: '2024-03-11',
  ...part,
});

describe('crowding', () => {
  it('is not there up to the norm', () => {
    expect(crowding([stay('a'), stay('b')], 2, inForce)).toBeUndefined();
    expect(crowding([], 2, inForce)).toBeUndefined();
  });

  it('counts the most children, the days above the norm and the first of them', () => {
    // Above 2 from 5 up to 11 March: 6 days; at most 4 children.
    const stays = [
      stay('a'),
      stay('b'),
      stay('c', { start: '2024-03-05' }),
      stay('d', { start: '2024-03-08' }),
    ];
    expect(crowding(stays, 2, inForce)).toEqual({ children: 4, days: 6, from: '2024-03-05' });
  });

  it('does not count who leaves on the day another comes', () => {
    const stays = [stay('a'), stay('b'), stay('c', { start: '2024-03-11', end: '2024-03-20' })];
    expect(crowding(stays, 2, inForce)).toBeUndefined();
  });

  it('counts a child once, and no part-time stays', () => {
    const stays = [stay('a'), stay('b'), stay('b', { start: '2024-03-05' }), stay('c', { nightsPerWeek: 2 })];
    expect(crowding(stays, 2, inForce)).toBeUndefined();
  });

  it('counts open stays up to and including asOf', () => {
    const open: Placement = { id: 'p', personId: 'c', careForm: 'gezinshuis', start: '2024-12-31' };
    const stays = [stay('a', { end: '2026-01-01' }), stay('b', { end: '2026-01-01' }), open];
    expect(crowding(stays, 2, inForce)).toEqual({ children: 3, days: 2, from: '2024-12-31' });
  });
});
