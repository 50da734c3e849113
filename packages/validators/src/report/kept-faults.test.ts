import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptFaults } from './kept-faults.js';

const collect = (ids: readonly string[], keep: number) => {
  const faults = keptFaults(keep);
  for (const id of ids) faults.add({ location: { record: 'persons', id }, params: {} });
  return faults;
};

describe('keptFaults', () => {
  it('keeps the first by id, in whatever order they come, and counts all', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), fc.nat({ max: 8 }), (ids, keep) => {
        const kept = collect(ids, keep);
        const expected = [...ids].sort((a, b) => (a < b ? -1 : 1)).slice(0, keep);
        expect(kept.inOrder().map(({ location }) => location.id)).toEqual(expected);
        expect(kept.count()).toBe(ids.length);
      }),
    );
  });

  it('keeps the same of several faults in one place, in whatever order they come', () => {
    const place = { record: 'persons', id: 'a' };
    for (const counts of [
      [1, 2, 3],
      [3, 2, 1],
      [2, 3, 1],
    ]) {
      const faults = keptFaults(1);
      for (const count of counts) faults.add({ location: place, params: { count } });
      expect(faults.inOrder()).toEqual([{ location: place, params: { count: 1 } }]);
    }
  });

  it('puts positions after ids, in the order of numbers', () => {
    const faults = keptFaults(5);
    for (const row of [10, 9])
      faults.add({ location: { record: 'persons', path: `/persons/${row}` }, params: {} });
    faults.add({ location: { record: 'persons', id: 'z' }, params: {} });
    expect(faults.inOrder().map(({ location }) => location.id ?? location.path)).toEqual([
      'z',
      '/persons/9',
      '/persons/10',
    ]);
  });
});
