import { describe, expect, it } from 'vitest';
import { addDuration, firstDayOutside, lastDayBefore, limitOn } from './index.js';

describe('a length of time', () => {
  it.each([
    ['2024-02-29', { value: 1, unit: 'year' }, '2025-02-28'],
    ['2023-02-28', { value: 1, unit: 'year' }, '2024-02-28'],
    ['2024-11-30', { value: 3, unit: 'month' }, '2025-02-28'],
    ['2023-11-30', { value: 3, unit: 'month' }, '2024-02-29'],
    ['2025-03-03', { value: 4, unit: 'week' }, '2025-03-31'],
    ['2024-02-27', { value: 3, unit: 'day' }, '2024-03-01'],
    ['9999-12-31', { value: 1, unit: 'year' }, '9999-12-31'],
    ['9899-12-31', { value: 20, unit: 'year' }, '9919-12-31'],
  ] as const)('from %s, %j, ends on %s', (from, duration, end) => {
    expect(addDuration(from, duration)).toBe(end);
  });
});

describe('the first day outside', () => {
  it.each([
    ['what lasts ends on the day number', 'ots', '2024-03-01', '2025-03-01'],
    ['what lasts from 29 February ends on 28 February', 'ots', '2024-02-29', '2025-02-28'],
    [
      'what must be done may still be done on that day',
      'financieel-verantwoordelijk',
      '2025-03-03',
      '2025-03-18',
    ],
    ['six months from the last day of August', 'resumption', '2024-08-31', '2025-03-01'],
    ['nothing was limited before the law', 'insluiting', '2023-12-31', undefined],
    ['a far day stays within the calendar', 'resumption', '9999-12-31', '9999-12-31'],
  ] as const)('%s: %s from %s', (_, id, from, end) => {
    expect(firstDayOutside(id, from)).toBe(end);
  });

  it('follows the regime of another day when asked', () => {
    expect(firstDayOutside('dossier-bewaring', '2010-06-01', '2019-12-31')).toBe('2025-06-01');
    expect(firstDayOutside('dossier-bewaring', '2010-06-01', '2020-01-01')).toBe('2030-06-01');
  });
});

describe('the last day before', () => {
  it.each([
    ['the same day number', 'toets-raad-early-end', '2025-05-15', '2025-04-15'],
    ['the last day of a shorter month', 'toets-raad-no-extension', '2024-04-30', '2024-02-29'],
    ['28 December, two months before 28 February', 'toets-raad-extension', '2025-02-28', '2024-12-28'],
    ['nothing was limited before the law', 'toets-raad-extension', '0001-01-01', undefined],
  ] as const)('%s: %s before %s', (_, id, day, last) => {
    expect(lastDayBefore(id, day)).toBe(last);
  });
});

describe('the limit on the day a law changes', () => {
  it.each([
    ['vbm-nood', '2024-01-01', 'Jeugdwet 6.3.1.2(4)', 'Jeugdwet 6.3.7 (old)'],
    ['decision-when-inside', '2023-01-01', 'Jeugdwet 6.1.8(6)', 'Jeugdwet 6.1.8(4)'],
  ] as const)('%s is the new one on %s', (id, day, article, before) => {
    expect(limitOn(id, day)?.article).toBe(article);
    expect(limitOn(id, day === '2024-01-01' ? '2023-12-31' : '2022-12-31')?.article).toBe(before);
  });
});
