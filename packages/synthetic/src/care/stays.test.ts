import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../random/index.js';
import { reEntries, staysFrom } from './stays.js';
import type { Away } from './story.js';

describe('stays that follow each other', () => {
  it('share the days by their phases, the last one taking the rest', () => {
    const stays = staysFrom(100, 10, [
      { careForm: 'crisisopvang', share: 0.25 },
      { careForm: 'gezinshuis', share: 1 },
    ]);
    // A quarter of 10 days, rounded down, is 2.
    expect(stays).toEqual([
      { careForm: 'crisisopvang', start: 100, end: 102 },
      { careForm: 'gezinshuis', start: 102, end: 110 },
    ]);
  });

  it('leave out a phase too short for a night', () => {
    const stays = staysFrom(0, 3, [
      { careForm: 'crisisopvang', share: 0.1 },
      { careForm: 'gezinshuis', share: 1 },
    ]);
    expect(stays.map(({ careForm }) => careForm)).toEqual(['gezinshuis']);
  });

  it('touch, last a night at least each, and make the days together', () => {
    const shares = fc.array(fc.double({ min: 0, max: 0.3, noNaN: true }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), shares, (days, parts) => {
        const before = parts.map((share) => ({ careForm: 'crisisopvang', share }) as const);
        const last = { careForm: 'gezinshuis', share: 1 } as const;
        const [first = last, ...others] = [...before, last];
        const stays = staysFrom(7, days, [first, ...others]);
        expect(stays[0].start).toBe(7);
        expect(stays.at(-1)?.end).toBe(7 + days);
        stays.forEach(({ start, end }, position) => {
          expect(end).toBeGreaterThan(start);
          if (position > 0) expect(start).toBe(stays[position - 1]?.end);
        });
      }),
    );
  });
});

describe('going away again', () => {
  const first: Away = { stays: [{ careForm: 'gesloten-instelling', start: 0, end: 100 }], exit: 'home' };
  const drawn = (away: Away, share: number) =>
    Array.from({ length: 500 }, (_, stream) => reEntries(away, share, randomStream(1, stream))).flat();

  it('happens to the share asked for, and only after a return home', () => {
    const again = drawn(first, 0.4);
    expect(again.length).toBeGreaterThan(150);
    expect(again.length).toBeLessThan(250); // 200 expected, standard deviation 11
    expect(drawn({ ...first, exit: 'independent' }, 1)).toEqual([]);
  });

  it('comes later than 28 nights after the return, so that the return was a lasting one', () => {
    expect(drawn(first, 1).every(({ stays }) => stays[0].start > 128)).toBe(true);
  });

  it('belongs to no programme', () => {
    expect(
      drawn(first, 1)
        .flatMap(({ stays }) => stays)
        .some(({ programme }) => programme),
    ).toBe(false);
  });
});
