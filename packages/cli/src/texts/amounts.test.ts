import { expect, it } from 'vitest';
import { amount } from './amounts.js';

it.each([
  ['cell', 0, '0 cellen', '0 cells'],
  ['cell', 1, '1 cel', '1 cell'],
  ['table', 1, '1 tabel', '1 table'],
  ['child', 2, '2 kinderen', '2 children'],
] as const)('%s: %i', (noun, count, dutch, english) => {
  expect([amount(noun, count, 'nl'), amount(noun, count, 'en')]).toEqual([dutch, english]);
});
