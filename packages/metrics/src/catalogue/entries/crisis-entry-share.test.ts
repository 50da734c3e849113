import { describe, expect, it } from 'vitest';
import { figure, stay } from '../../testing/registers.js';

describe('entries through a crisis', () => {
  it('looks at the first stay of each episode, all of each child', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-01-20', undefined, { careForm: 'crisispleegzorg' }),
      stay('a', '2023-01-20', '2023-03-01', 'home'),
      stay('a', '2023-06-01', undefined, undefined, { careForm: 'crisisopvang' }),
      stay('b', '2023-01-01', '2023-01-20'),
      stay('b', '2023-01-20', undefined, undefined, { careForm: 'crisisopvang' }), // later in the episode
      stay('c', '2021-06-01', undefined, undefined, { careForm: 'crisisopvang' }), // before the window
    ];
    expect(figure({ placements }, 'crisis-entry-share')).toMatchObject({
      numerator: 2,
      denominator: 3,
      cohort: 'spell',
      params: { lastingNights: 28, minNights: 4 },
    });
  });

  it('has no value without entries or without the table', () => {
    expect(figure({ placements: [] }, 'crisis-entry-share').reason).toBe('no-cases');
    expect(figure({}, 'crisis-entry-share').reason).toBe('table-missing');
  });
});
