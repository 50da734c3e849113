import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactIds } from './compact-ids.js';

const name = fc.oneof(fc.constantFrom('a', 'b', 'c', ''), fc.string({ maxLength: 12 }));
const step = fc.oneof(
  fc.record({ act: fc.constant('set' as const), name, value: fc.nat(2 ** 31) }),
  fc.record({ act: fc.constant('delete' as const), name }),
);

describe('compactIds', () => {
  it('remembers as a map does', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const ids = compactIds();
        const map = new Map<string, number>();
        for (const one of steps) {
          if (one.act === 'set') {
            ids.set(one.name, one.value);
            map.set(one.name, one.value);
          } else {
            ids.delete(one.name);
            map.delete(one.name);
          }
          expect(ids.size()).toBe(map.size);
          expect(ids.get(one.name)).toBe(map.get(one.name));
        }
        for (const [known, value] of map) expect(ids.get(known)).toBe(value);
      }),
    );
  });

  it('keeps a hundred thousand names apart, and forgets every second one', () => {
    const ids = compactIds();
    for (let at = 0; at < 100_000; at += 1) ids.set(`JW305 42420001 TST${at}`, at);
    for (let at = 0; at < 100_000; at += 2) ids.delete(`JW305 42420001 TST${at}`);
    expect(ids.size()).toBe(50_000);
    for (let at = 0; at < 100_000; at += 1)
      expect(ids.get(`JW305 42420001 TST${at}`)).toBe(at % 2 === 0 ? undefined : at);
    expect(ids.get('JW305 42420001 TST100000')).toBeUndefined();
  });

  it('finds room again after many were forgotten', () => {
    const ids = compactIds();
    for (let at = 0; at < 50_000; at += 1) {
      ids.set(String(at), at);
      ids.delete(String(at));
    }
    expect(ids.size()).toBe(0);
    expect(ids.get('1')).toBeUndefined();
  });
});
