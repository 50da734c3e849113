import { describe, expect, it } from 'vitest';
import type { CareFormCode } from '../care-forms/index.js';
import { nightsAway, nightsPerWeekOf } from './index.js';

describe('the nights a week of a placement', () => {
  it.each([
    ['gezinshuis', undefined, 7],
    ['weekendpleegzorg', undefined, 3], // the most its form knows
    ['leergroep', undefined, 5],
    ['weekendpleegzorg', 2, 2], // as recorded
    ['gezinshuis', 0, 0],
    ['een onbekende vorm', undefined, 7],
  ])('of %s, recorded as %s, are %d', (careForm, nightsPerWeek, expected) => {
    const placement = {
      careForm: careForm as CareFormCode,
      ...(nightsPerWeek !== undefined && { nightsPerWeek }),
    };
    expect(nightsPerWeekOf(placement)).toBe(expected);
  });
});

describe('the nights away', () => {
  const stay = { careForm: 'gezinshuis', start: '2024-03-01' } as const;

  it.each([
    [{ ...stay, end: '2024-03-05' }, '2024-12-31', 4], // 1, 2, 3 and 4 March
    [{ ...stay, end: '2024-03-01' }, '2024-12-31', 0], // began and ended on one day
    [{ ...stay, end: '2024-02-01' }, '2024-12-31', 0], // ends before it starts: a finding, not nights
    [stay, '2024-03-11', 10], // running: up to and including the night before
    [stay, '2024-03-01', 0],
    [stay, '2024-02-01', 0],
    [{ ...stay, end: '2024-05-01' }, '2024-03-03', 2], // the end has not come yet
    [{ ...stay, endUnknown: true }, '2024-12-31', 1], // the first night is all that is sure
    [{ ...stay, nightsPerWeek: 3.5, end: '2024-03-15' }, '2024-12-31', 7], // half of 14
  ] as const)('of %j as of %s are %d', (placement, asOf, expected) => {
    expect(nightsAway(placement, asOf)).toBe(expected);
  });
});
