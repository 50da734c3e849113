import type { PlainDate, Relation } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { figure, help, warningsOf } from '../../testing/registers.js';

const id = 'professionals-per-family';
let count = 0;
function worker(fromId: string, toId: string, start?: PlainDate, end?: PlainDate): Relation {
  count += 1;
  return {
    id: `r${count}`,
    fromId,
    toId,
    kind: 'professional-for',
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
}

describe('professionals per family', () => {
  it('is the median of different professionals in the last 90 days', () => {
    const trajectories = ['a', 'b', 'c', 'd'].map((each) => help(each, '2023-01-01'));
    const relations = [
      worker('w1', 'a'),
      worker('w1', 'a', '2024-12-01'), // the same one
      worker('w2', 'a', '2024-12-31'),
      worker('w3', 'a', undefined, '2024-10-03'), // 90 days before 1 January 2025: ended before them
      worker('w4', 'a', undefined, '2024-10-04'),
      worker('w1', 'b'),
      worker('w1', 'c'),
    ];
    // a 3, b 1, c 1; of d nobody recorded any.
    const found = figure({ trajectories, relations }, id);
    expect(found).toMatchObject({ value: 1, n: 3, interval: null, params: { days: 90 } });
    expect(warningsOf(found)).toEqual([['not-measured', 1]]);
  });

  it('has an interval from six children on', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const trajectories = names.map((each) => help(each, '2023-01-01'));
    const relations = names.flatMap((each, i) =>
      Array.from({ length: i + 1 }, (_, w) => worker(`w${w}`, each)),
    );
    expect(figure({ trajectories, relations }, id)).toMatchObject({
      value: 3.5,
      interval: { lower: 1, upper: 6, method: 'order-statistics' },
    });
  });

  it('has no value without records of professionals, children in care or the tables', () => {
    const trajectories = [help('a', '2023-01-01')];
    expect(figure({ trajectories, relations: [] }, id).reason).toBe('not-known');
    expect(figure({ trajectories: [], relations: [] }, id).reason).toBe('no-cases');
    expect(figure({ trajectories }, id).reason).toBe('table-missing');
  });
});
