import { expect, it } from 'vitest';
import { heldOn, hoursOn } from './index.js';

// Jeugdwet 6.3.7 as read in the text of 2021; 6.3.1.2(5) since 2024.
it.each([
  ['2014-12-31', undefined],
  ['2015-01-01', 24],
  ['2023-12-31', 24],
  ['2024-01-01', 12],
] as const)('on %s the behavioural scientist agrees within %s hours', (day, hours) => {
  expect(hoursOn('scientist-in-emergency', day)).toBe(hours);
});

it('are the hours that their item says', () => {
  expect(heldOn('vbm-nood', '2023-12-31')?.summary).toContain('24 hours');
  expect(heldOn('vbm-nood', '2024-01-01')?.summary).toContain('12 hours');
});
