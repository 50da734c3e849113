import { addDays, type PlainDate } from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDay, type Stream } from './by-day.js';

interface Item {
  readonly day: PlainDate;
  readonly stream: number;
}

const streams = fc
  .array(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 8 }), { maxLength: 12 })
  .map((all) =>
    all.map((days, stream) =>
      [...days].sort((a, b) => a - b).map((day): Item => ({ day: addDays('2024-01-01', day), stream })),
    ),
  );

function streamOf(items: readonly Item[], onOpen: () => void = () => {}): Stream<Item> {
  return {
    from: items[0]?.day ?? '2024-01-01',
    open: () => {
      onOpen();
      return items[Symbol.iterator]();
    },
  };
}

describe('streams by day', () => {
  it('gives what sorting all of it by day and stream would give', () => {
    fc.assert(
      fc.property(streams, (all) => {
        const sorted = all
          .flat()
          .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.stream - b.stream));
        expect([...byDay(all.map((items) => streamOf(items)))]).toEqual(sorted);
      }),
    );
  });

  it('opens a stream on its first day, not before', () => {
    const opened: string[] = [];
    const [early, late] = (['2024-01-01', '2024-02-01'] as const).map((day, stream) =>
      streamOf([{ day, stream }], () => opened.push(day)),
    ) as [Stream<Item>, Stream<Item>];
    const walk = byDay([late, early]);
    walk.next();
    expect(opened).toEqual(['2024-01-01']);
    walk.next();
    expect(opened).toEqual(['2024-01-01', '2024-02-01']);
  });
});
