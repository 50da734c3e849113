import type { PlainDate } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { stay } from '../testing/registers.js';
import { homeLikenessOverTime } from './home-likeness-over-time.js';
import { publishedSequences } from './published-sequences.js';
import type { CareSequence } from './sequences.js';
import { transitionTable } from './transitions.js';

const sequencesOf = (counts: Readonly<Record<string, number>>): CareSequence[] =>
  Object.entries(counts).flatMap(([what, count]) =>
    Array.from({ length: count }, (_, child) => ({
      personId: `${what}${child}`,
      steps: [{ what, start: '2023-01-01' as PlainDate }],
    })),
  );

describe('sequences for publication', () => {
  it('are counted together when they are rare', () => {
    const { rows, counts, total, hidden } = publishedSequences(sequencesOf({ a: 40, b: 9, c: 10, d: 5 }));
    expect(rows).toEqual({ by: 'sequence', names: ['a', 'c', 'other'] });
    expect({ counts, total, hidden }).toEqual({
      counts: [[40], [10], [14]],
      total: 64,
      hidden: { small: 0, secondary: 0 },
    });
  });

  it('hide the rare ones when even together they are few, and another beside them', () => {
    const { rows, counts, hidden } = publishedSequences(sequencesOf({ a: 40, b: 12, c: 3 }));
    expect(rows.names).toEqual(['a', 'b', 'other']);
    expect(counts).toEqual([[40], ['.'], ['.']]);
    expect(hidden).toEqual({ small: 1, secondary: 1 });
  });

  it('follow the policy', () => {
    const { counts, policy } = publishedSequences(sequencesOf({ a: 6, b: 5 }), { policy: { minCell: 5 } });
    expect(counts).toEqual([[6], [5]]);
    expect(policy.minCell).toBe(5);
    expect(() => publishedSequences([], { policy: { minCell: -1 } })).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-option' }),
    );
  });

  it('of nobody are an empty table', () => {
    expect(publishedSequences([]).counts).toEqual([]);
  });
});

describe('tables of flows', () => {
  const placements = Array.from({ length: 12 }, (_, child) =>
    stay(`c${child}`, '2023-01-01', '2023-03-01', child < 3 ? 'home' : 'independent'),
  );
  const about = { version: '1', coverage: { start: '2023-01-01', end: '2024-01-01' } } as const;
  const register = { about, placements };

  it('of transitions say what may be shown, by the policy for publication unless told', () => {
    const { children, published } = transitionTable(register, { asOf: '2024-01-01' });
    expect(children.counts).toEqual([
      [12, 0, 0],
      [0, 3, 9],
    ]);
    expect(published.policy.minCell).toBe(10);
    expect(published.counts.flat()).not.toContain(3);
    expect(published.counts.flat()).not.toContain(9);
    expect(published.hidden.small).toBeGreaterThan(0);
    const policy = { minCell: 0 };
    expect(transitionTable(register, { asOf: '2024-01-01', policy }).published.counts).toEqual(
      children.counts,
    );
  });

  it('of home-likeness too', () => {
    const options = { asOf: '2024-01-01', from: '2023-02-01', until: '2023-03-01' } as const;
    const shown = homeLikenessOverTime(register, { ...options, policy: { showZeros: true } });
    expect(shown.published.counts).toEqual(shown.children.counts);
    expect(shown.published.counts.flat()).toContain(12);
    const hidden = homeLikenessOverTime(register, { ...options, policy: { minCell: 13, showZeros: true } });
    expect(hidden.children).toEqual(shown.children);
    expect(hidden.published.counts.flat()).not.toContain(12);
    expect(hidden.published.hidden.small).toBeGreaterThan(0);
  });
});
