import { describe, expect, it } from 'vitest';
import { figures, stay } from '../../testing/registers.js';

const shares = (...asked: Parameters<typeof figures>) =>
  Object.fromEntries(figures(...asked).map(({ params, value }) => [params['exit'], value]));

describe('where children go', () => {
  it('is a share of all ends, unknown among them', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-02-01', 'home'),
      stay('b', '2023-01-01', '2023-02-01', 'home'),
      stay('c', '2023-01-01', '2023-02-01', 'independent'),
      stay('d', '2023-01-01', '2023-02-01'),
      stay('e', '2023-01-01'), // still away
    ];
    expect(shares({ placements }, 'exit-destination')).toEqual({
      home: 0.5,
      'kin-or-guardian': 0,
      'other-care': 0,
      independent: 0.25,
      'aged-out': 0,
      death: 0,
      'moved-away': 0,
      unknown: 0.25,
    });
  });

  it('adds up to one in each group', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-02-01', 'home', { providerId: 'x' }),
      stay('b', '2023-01-01', '2023-02-01', undefined, { providerId: 'y' }),
    ];
    for (const provider of ['x', 'y']) {
      const found = figures({ placements }, 'exit-destination', { by: 'provider' });
      const sum = found
        .filter(({ by }) => by['provider'] === provider)
        .reduce((total, { value }) => total + (value ?? 0), 0);
      expect(sum).toBe(1);
    }
  });

  it('has no value when nobody left', () => {
    const found = figures({ placements: [stay('a', '2023-01-01')] }, 'exit-destination');
    expect(new Set(found.map(({ reason }) => reason))).toEqual(new Set(['no-cases']));
  });
});
