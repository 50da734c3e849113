import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '../../../calendar/index.js';
import { indexRegister } from '../../../register/index.js';
import { unconnectedFosterStarts, unconnectedStarts } from '../index.js';

describe('help that does not follow earlier help in time', () => {
  const late = (end: PlainDate | undefined, start: PlainDate) =>
    unconnectedStarts([
      end === undefined ? { start: '2014-05-01' } : { start: '2014-05-01', end },
      { start },
    ]).has(start);

  // Six months later: the same day number, or the last day of a month that lacks it.
  it.each([
    ['on the last day in time', '2024-03-01', '2024-09-01', false],
    ['a day later', '2024-03-01', '2024-09-02', true],
    ['half a year after 31 August', '2023-08-31', '2024-02-29', false],
    ['a day more after 31 August', '2023-08-31', '2024-03-01', true],
    ['half a year after an end before the Act', '2014-11-01', '2015-05-01', false],
    ['a day more after an end before the Act', '2014-11-01', '2015-05-02', true],
    ['on the day the other ends', '2024-03-01', '2024-03-01', false],
    ['while the other runs', undefined, '2024-03-01', false],
    ['after an open end written as a far day', '9999-12-31', '2024-03-01', false],
  ] as const)('begins %s', (_, end, start, isLate) => expect(late(end, start)).toBe(isLate));

  it('is the first help of all', () => {
    expect([...unconnectedStarts([{ start: '2024-03-01' }])]).toEqual(['2024-03-01']);
    expect([...unconnectedStarts([])]).toEqual([]);
  });

  it('is measured from the latest end, whatever the order of the list', () => {
    const help = [
      { start: '2024-06-01' },
      { start: '2020-01-01', end: '2024-01-01' },
      { start: '2021-01-01', end: '2022-01-01' },
    ] as const;
    expect([...unconnectedStarts(help)]).toEqual(['2020-01-01']);
  });

  it('is not concluded after an end that nobody knows', () => {
    const help = [{ start: '2010-01-01', endUnknown: true }, { start: '2024-01-01' }] as const;
    expect([...unconnectedStarts(help)]).toEqual(['2010-01-01']);
  });

  it('never becomes more by help that ends later', () => {
    const days = fc.tuple(fc.nat(4000), fc.nat(800));
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 8 }), fc.nat(400), (list, more) => {
        const help = (extra: number) =>
          list.map(([from, length]) => {
            const start = addDays('2012-01-01', from);
            return { start, end: addDays(start, length + extra) };
          });
        const longer = unconnectedStarts(help(more));
        const shorter = unconnectedStarts(help(0));
        expect([...longer].filter((start) => !shorter.has(start))).toEqual([]);
      }),
    );
  });
});

describe('foster care that does not follow earlier foster care', () => {
  const foster = { personId: 'c1', careForm: 'pleegzorg' } as const;
  const index = indexRegister({
    about: { version: '1' },
    trajectories: [
      { ...foster, id: 't1', start: '2020-01-01', end: '2024-01-01' },
      { ...foster, id: 't2', start: '2023-06-01', end: '2024-12-01', careForm: 'gezinshuis' },
    ],
    placements: [
      { ...foster, id: 'p1', start: '2024-07-01', end: '2024-08-01', careForm: 'netwerkpleegzorg' },
      { ...foster, id: 'p2', start: '2025-02-02' },
      { ...foster, id: 'p3', start: '2020-01-01', personId: 'c2' },
    ],
  });

  it('counts trajectories and stays of foster care of that person only', () => {
    expect([...unconnectedFosterStarts(index, 'c1')]).toEqual(['2020-01-01', '2025-02-02']);
    expect([...unconnectedFosterStarts(index, 'nobody')]).toEqual([]);
  });
});
