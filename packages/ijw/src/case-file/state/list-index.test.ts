import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listIndex } from './list-index.js';

describe('what stands in a list under a key', () => {
  it('is what a walk finds, also while the list grows', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 60 }), (numbers) => {
        const under = listIndex((number: number) => number % 3);
        const list: number[] = [];
        for (const number of numbers) {
          list.push(number);
          expect(under(list, 1)).toEqual(list.filter((each) => each % 3 === 1));
        }
      }),
    );
  });

  it('is that of another list, once it is replaced', () => {
    const under = listIndex((text: string) => text);
    const list = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? 'a' : 'b'));
    expect(under(list, 'a')).toHaveLength(20);
    expect(
      under(
        list.filter((each) => each !== 'a'),
        'a',
      ),
    ).toEqual([]);
  });

  it('is found without walking the list again', () => {
    let asked = 0;
    const under = listIndex((number: number) => {
      asked += 1;
      return number;
    });
    const list: number[] = [];
    for (let number = 0; number < 1000; number += 1) {
      list.push(number);
      under(list, number);
    }
    // The first 16 are walked, at most 16 × 17 / 2 times; from then on each number is asked for its key once.
    expect(asked).toBeLessThanOrEqual(136 + 1000);
  });
});
