import type { Placement } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { careSequences, sequenceCounts } from '../index.js';
import { about, asOf, stay } from '../testing/registers.js';

const sequences = (placements: readonly Placement[], options = {}) =>
  careSequences({ about, placements }, { asOf, ...options });
const crisis = { careForm: 'crisisopvang' } as const;

describe('the sequences of care forms', () => {
  it('put stays of one form together and show how a child left', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-01-10', undefined, crisis),
      stay('a', '2023-01-10', '2023-02-01', undefined, crisis),
      stay('a', '2023-02-01', '2023-06-01', 'home'),
      stay('a', '2023-09-01'),
    ];
    expect(sequences(placements)).toEqual([
      {
        personId: 'a',
        steps: [
          { what: 'crisisopvang', start: '2023-01-01', end: '2023-02-01' },
          { what: 'pleegzorg', start: '2023-02-01', end: '2023-06-01' },
          { what: 'exit:home', start: '2023-06-01', end: '2023-09-01' },
          { what: 'pleegzorg', start: '2023-09-01' },
        ],
      },
    ]);
  });

  it('end where a child left so shortly before that nobody knows whether it lasts', () => {
    const [found] = sequences([stay('a', '2024-06-01', '2024-12-20', 'home')]);
    expect(found?.steps).toEqual([{ what: 'pleegzorg', start: '2024-06-01', end: '2024-12-20' }]);
  });

  it('begin with the first episode in the window, and go on after it', () => {
    const placements = [
      stay('a', '2022-02-01', '2022-06-01', 'home'),
      stay('a', '2023-01-01', '2023-06-01', 'home', crisis),
      stay('a', '2024-03-01'),
      stay('b', '2024-01-01'), // on the day the window ends
    ];
    const found = sequences(placements, { from: '2023-01-01', until: '2024-01-01' });
    expect(found.map(({ personId, steps }) => [personId, ...steps.map(({ what }) => what)])).toEqual([
      ['a', 'crisisopvang', 'exit:home', 'pleegzorg'],
    ]);
  });

  it('are counted, most frequent first', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-02-01', 'home', crisis),
      stay('b', '2023-01-01', '2023-02-01', 'home', crisis),
      stay('c', '2023-01-01', undefined, undefined, crisis),
      stay('d', '2023-01-01'),
    ];
    expect(sequenceCounts(sequences(placements))).toEqual({
      rows: { by: 'sequence', names: ['crisisopvang > exit:home', 'crisisopvang', 'pleegzorg'] },
      counts: [[2], [1], [1]],
    });
    expect(sequenceCounts(sequences(placements), { steps: 1 }).counts).toEqual([[3], [1]]);
  });

  it('are none in an empty register', () => {
    expect(sequences([])).toEqual([]);
    expect(sequenceCounts([])).toEqual({ rows: { by: 'sequence', names: [] }, counts: [] });
  });
});
