import { describe, expect, it } from 'vitest';
import { isShowableId } from './index.js';

describe('an id in a finding', () => {
  it.each(['P-0412', 'c1', '12345678', '123456789', 'traject 2024-03-01', 'x'.repeat(100)])(
    '%s is shown',
    (id) => {
      expect(isShowableId(id)).toBe(true);
    },
  );

  it.each([
    '999900006',
    'c-999990019',
    'BSN999990019',
    '9999 90 019',
    ' 999990019 ',
    '1999990019', // the number starts at the second digit
    '',
    'x'.repeat(101),
    5,
    undefined,
  ])('%s is not', (id) => {
    expect(isShowableId(id)).toBe(false);
  });
});
