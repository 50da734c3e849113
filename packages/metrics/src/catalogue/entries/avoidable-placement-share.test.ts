import type { PlainDate } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { figure, measured, warningsOf } from '../../testing/registers.js';

const id = 'avoidable-placement-share';
const judged = (personId: string, value: number, date: PlainDate = '2023-06-01') =>
  measured(personId, date, 'placement-avoidable', value, { moment: 'follow-up', respondent: 'professional' });

describe('placements judged avoidable', () => {
  it('is what most of those who judged say, a child counting once', () => {
    const observations = [
      judged('a', 1),
      judged('b', 0),
      judged('c', 1),
      judged('c', 1, '2023-07-01'),
      judged('c', 0),
      judged('d', 1),
      judged('d', 0), // a tie
      judged('e', 0.5), // no judgement
      measured('f', '2023-06-01', 'client-rating', 1),
    ];
    const found = figure({ observations }, id);
    expect(found).toMatchObject({ numerator: 2, denominator: 3, excluded: 2 });
    expect(warningsOf(found)).toEqual([['not-determined', 2], 'judged-afterwards']);
  });

  it('takes judgements of the window', () => {
    const observations = [judged('a', 1, '2023-01-01'), judged('b', 0, '2024-01-01')];
    expect(figure({ observations }, id, { from: '2023-01-01', until: '2024-01-01' })).toMatchObject({
      value: 1,
      n: 1,
    });
  });

  it('has no value when nothing was looked back on, or without the table', () => {
    expect(figure({ observations: [] }, id).reason).toBe('no-cases');
    expect(figure({}, id).reason).toBe('table-missing');
  });
});
