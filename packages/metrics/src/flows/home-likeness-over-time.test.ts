import type { Placement } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { homeLikenessOverTime } from '../index.js';
import { about, asOf, stay } from '../testing/registers.js';

const profile = (placements: readonly Placement[], options: object) =>
  homeLikenessOverTime({ about, placements }, { asOf, ...options }).children;

/** The levels at which anybody stays, by day. */
function levels({ columns, counts }: ReturnType<typeof profile>) {
  return counts.map((day) =>
    Object.fromEntries(day.flatMap((count, i) => (count === 0 ? [] : [[columns?.names[i], count]]))),
  );
}

describe('the home-likeness profile over time', () => {
  // Levels of the scale: 6 bestandspleegzorg, 7 gezinshuis, 12 gesloten-instelling.
  it('counts children where they stay in the night of each day', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-02-01', undefined, { careForm: 'gesloten-instelling' }),
      stay('a', '2023-02-01', '2023-03-01', 'home', { careForm: 'gezinshuis' }),
      stay('b', '2023-01-15', undefined, undefined, { careForm: 'bestandspleegzorg' }),
    ];
    const found = profile(placements, { from: '2023-01-01', until: '2023-03-02' });
    expect(found.rows.names).toEqual(['2023-01-01', '2023-02-01', '2023-03-01']);
    expect(levels(found)).toEqual([{ '12': 1 }, { '6': 1, '7': 1 }, { '6': 1 }]);
  });

  it('takes the stay that began last, and unknown where a form has no level or there is a gap', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-03-01', undefined, { careForm: 'gezinshuis' }),
      stay('a', '2023-01-05', '2023-03-01', undefined, { careForm: 'bestandspleegzorg' }),
      stay('b', '2023-01-01', undefined, undefined, { careForm: 'met-verblijf' }),
      stay('c', '2023-01-01', '2023-01-25', undefined, { careForm: 'gezinshuis' }),
      stay('c', '2023-02-05', undefined, undefined, { careForm: 'gezinshuis' }),
    ];
    expect(levels(profile(placements, { from: '2023-02-01', until: '2023-02-02' }))).toEqual([
      { '6': 1, unknown: 2 },
    ]);
  });

  it('keeps to the day of the month it began on', () => {
    const { rows } = profile([], { from: '2023-01-31', until: '2023-05-01' });
    expect(rows.names).toEqual(['2023-01-31', '2023-02-28', '2023-03-31', '2023-04-30']);
    expect(profile([], { from: '2023-01-01', until: '2024-01-01', months: 6 }).rows.names).toEqual([
      '2023-01-01',
      '2023-07-01',
    ]);
  });

  it('has no days in an empty window', () => {
    expect(profile([], { from: '2023-01-01', until: '2023-01-01' }).counts).toEqual([]);
  });

  it.each([0, -1, 0.5, Number.NaN])('refuses steps of %d months', (months) => {
    expect(() => profile([], { months })).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-option' }),
    );
  });
});
