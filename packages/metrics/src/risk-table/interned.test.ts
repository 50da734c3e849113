import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf } from './cells.js';
import { interned } from './interned.js';
import type { Labels } from './risk-table.js';

const labelsArbitrary: fc.Arbitrary<Labels> = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom('a', 'b', '__proto__', 'constructor'), fc.constantFrom('1', '2', '')),
    {
      selector: ([name]) => name,
    },
  )
  .map((entries) => Object.fromEntries(entries));

describe('interned labels', () => {
  it('give one value for the same labels, in any order, and another for others', () => {
    fc.assert(
      fc.property(fc.array(labelsArbitrary), (many) => {
        const valueFor = interned((labels) => ({ key: keyOf(labels) }));
        const first = new Map<string, object>();
        for (const labels of many) {
          const value = valueFor(labels);
          expect(value.key).toBe(keyOf(labels));
          expect(valueFor(Object.fromEntries(Object.entries(labels).reverse()))).toBe(value);
          expect(first.get(value.key) ?? value).toBe(value);
          first.set(value.key, value);
        }
      }),
    );
  });

  it('do not count what an object inherits', () => {
    const valueFor = interned(() => ({}));
    expect(valueFor(Object.create({ a: '1' }))).toBe(valueFor({}));
  });
});
