import { tableNames } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { fieldFigures, ruleFigures } from './index.js';

const coverage = { start: '2023-01-01', end: '2024-01-01' } as const;
const options = { asOf: '2025-01-01', about: { version: '1', coverage } } as const;

describe('ruleFigures', () => {
  // Wilson 1927 for 3 of 200 at 95 %: R, prop.test(3, 200, correct = FALSE)$conf.int = 0.0051142378 0.0431657288
  it('gives the share of records with a fault and its interval', () => {
    const [figure] = ruleFigures([{ id: 'P03', checked: 200, failed: 3 }], options);
    expect(figure).toMatchObject({
      metric: 'rule-fault-share',
      by: { rule: 'P03' },
      value: 0.015,
      n: 200,
      numerator: 3,
      denominator: 200,
      window: { from: '2023-01-01', until: '2024-01-01' },
    });
    expect(figure?.interval?.lower).toBeCloseTo(0.0051142378, 9);
    expect(figure?.interval?.upper).toBeCloseTo(0.0431657288, 9);
  });

  it('counts a record with several faults once', () => {
    const [figure] = ruleFigures([{ id: 'P02', checked: 4, failed: 9, failedRecords: 2 }], options);
    expect(figure?.value).toBe(0.5);
  });

  it('never counts more records than were checked', () => {
    expect(ruleFigures([{ id: 'S07', checked: 2, failed: 5 }], options)[0]?.value).toBe(1);
  });

  it('has no value for a rule that applied to nothing', () => {
    expect(ruleFigures([{ id: 'S07', checked: 0, failed: 0 }], options)[0]).toMatchObject({
      value: null,
      reason: 'no-records',
      interval: null,
    });
  });
});

describe('fieldFigures', () => {
  const figuresOf = (register: Parameters<typeof fieldFigures>[0]) =>
    fieldFigures(register, { asOf: '2025-01-01' });

  it('has a figure for every field that may be left out, of the tables that are there', () => {
    const figures = figuresOf({
      about: { version: '1' },
      homeSpells: [{ id: 'h', personId: 'c', start: '2024-01-01', with: 'mother' }],
      groups: [],
    });
    expect(figures.map(({ by, value, reason }) => [by['table'], by['field'], value, reason])).toEqual([
      ['homeSpells', 'end', 0, undefined],
      ['groups', 'organisationId', null, 'no-records'],
      ['groups', 'capacity', null, 'no-records'],
      ['groups', 'start', null, 'no-records'],
      ['groups', 'end', null, 'no-records'],
    ]);
  });

  it('walks every table', () => {
    const register = Object.fromEntries(tableNames.map((table) => [table, []]));
    const tables = figuresOf({ about: { version: '1' }, ...register }).map(({ by }) => by['table']);
    expect(tables).toContain('placements');
    expect(new Set(tables).size).toBeGreaterThan(20);
  });
});
