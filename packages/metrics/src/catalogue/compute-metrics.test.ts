import { type JeugdError, type Register, tableNames } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { computeMetrics, groupings, metricCatalogue, tablesFor } from '../index.js';
import { about, asOf, child, figure, stay, warningsOf } from '../testing/registers.js';

const nothing: Register = { about };
const empty: Register = { about, ...Object.fromEntries(tableNames.map((table) => [table, []])) };

describe('the figures of a register', () => {
  it('are those of all metrics unless told, in the order of the catalogue', () => {
    const { version, figures, asOf: day } = computeMetrics(empty, { asOf });
    expect([version, day]).toEqual(['1', asOf]);
    expect([...new Set(figures.map(({ metric }) => metric))]).toEqual(metricCatalogue.map(({ id }) => id));
  });

  it('are asked for by id, each once, in whatever order', () => {
    const metrics = ['re-entry', 'time-to-home', 're-entry'];
    expect(computeMetrics(empty, { asOf, metrics }).figures.map(({ metric }) => metric)).toEqual([
      'time-to-home',
      're-entry',
    ]);
    expect(computeMetrics(empty, { asOf, metrics: [] }).figures).toEqual([]);
  });

  it.each([
    ['without tables', nothing, ['table-missing']],
    ['with empty tables', empty, ['needs-groups', 'no-cases']],
  ])('have a reason instead of a value %s', (_, register, reasons) => {
    const { figures } = computeMetrics(register, { asOf });
    expect(figures.every(({ value, interval, n }) => value === null && interval === null && n === 0)).toBe(
      true,
    );
    expect([...new Set(figures.map(({ reason }) => reason))].sort()).toEqual(reasons);
  });

  it('do not change with the order of the rows', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-03-01', 'home'),
      stay('b', '2023-02-01', '2023-05-01', 'other-care'),
      stay('a', '2023-08-01'),
    ];
    const persons = [child('a'), child('b', { municipality: 'Ede' })];
    const one = computeMetrics({ ...empty, persons, placements }, { asOf, by: 'municipality' });
    const other = computeMetrics(
      { ...empty, persons: persons.toReversed(), placements: placements.toReversed() },
      { asOf, by: 'municipality' },
    );
    expect(other).toEqual(one);
  });

  it('take the definition of an episode from the options', () => {
    const placements = [stay('a', '2023-01-01', '2023-03-01', 'home', { nightsPerWeek: 3 })];
    expect(figure({ placements }, 'home-at-exit-share').n).toBe(0);
    expect(figure({ placements }, 'home-at-exit-share', { minNights: 3 })).toMatchObject({
      n: 1,
      params: { minNights: 3, lastingNights: 28 },
    });
  });

  it('take the confidence level from the options', () => {
    const placements = [stay('a', '2023-01-01', '2023-03-01', 'home')];
    const lower = (level: number) =>
      figure({ placements }, 'home-at-exit-share', { level }).interval?.lower ?? Number.NaN;
    expect(lower(0.99)).toBeLessThan(lower(0.9));
  });

  it('count rejected rows of the tables they read, and placements that are in no episode', () => {
    const rejected = { placements: 3, persons: 1, groups: 100 };
    const placements = [
      stay('a', '2023-01-01', '2023-03-01', 'home'),
      stay('b', '2023-03-01', '2023-02-01'), // ends before it starts
    ];
    const found = figure({ about: { ...about, rejected }, placements }, 'home-at-exit-share');
    expect(found).toMatchObject({ n: 1, excluded: 5 });
  });

  it('speak Dutch when asked', () => {
    const found = figure({ placements: [stay('a', '2024-12-10')] }, 'time-to-home', { locale: 'nl' });
    expect(found.warnings[0]?.message).toBe('Niet lang genoeg gevolgd en weggelaten: 1.');
  });
});

describe('the window', () => {
  const placements = [stay('a', '2021-06-01', '2022-06-01', 'home'), stay('b', '2023-01-01')];

  it('is the coverage unless told', () => {
    expect(figure({ placements }, 'time-to-home')).toMatchObject({
      n: 1, // a came before the register began
      window: { from: '2022-01-01', until: '2025-01-01' },
    });
  });

  it('begins with the earliest record without coverage, with a warning', () => {
    const found = figure({ about: { version: '1' }, placements }, 'time-to-home');
    expect(found).toMatchObject({ n: 2, window: { from: '2021-06-01', until: asOf } });
    expect(warningsOf(found)).toEqual(['no-coverage']);
  });

  it('warns when it lies outside the coverage', () => {
    const found = figure({ placements }, 'time-to-home', { from: '2021-01-01' });
    expect(warningsOf(found)).toEqual(['window-outside-coverage']);
  });

  it('is cut off at the as-of day', () => {
    const found = figure({ placements }, 'time-to-home', { until: '2026-01-01' });
    expect(found.window).toEqual({ from: '2022-01-01', until: asOf });
    expect(warningsOf(found)).toEqual(['window-cut']);
  });

  it('warns when the as-of day lies after the data', () => {
    const found = figure({ placements }, 'time-to-home', { asOf: '2025-06-01' });
    expect(warningsOf(found)).toEqual(['as-of-after-data']);
    const extracted = { version: '1', extractedOn: asOf } as const;
    expect(
      warningsOf(figure({ about: extracted, placements }, 'time-to-home', { asOf: '2025-06-01' })),
    ).toEqual(['no-coverage', 'as-of-after-data']);
  });

  it('may be empty', () => {
    const found = figure({ placements }, 'time-to-home', { from: '2023-01-01', until: '2023-01-01' });
    expect(found).toMatchObject({ n: 0, reason: 'no-cases' });
    const after = figure({ placements }, 'time-to-home', { from: '2025-06-01' });
    expect(after).toMatchObject({ n: 0, window: { from: '2025-06-01', until: '2025-06-01' } });
  });
});

describe('a call that cannot be', () => {
  it('names the nearest metric and never what was typed', () => {
    const ask = () => computeMetrics(empty, { asOf, metrics: ['re-entry', 'time-to-hoem'] });
    expect(ask).toThrow('Metric number 2 does not exist. Did you mean time-to-home?');
    try {
      ask();
    } catch (error) {
      expect((error as JeugdError).code).toBe('metrics/unknown-metric');
      expect((error as JeugdError).in('nl')).toContain('Bedoelde u time-to-home?');
    }
    expect(() => tablesFor(['zzzzzzzz'])).toThrow(
      'Metric number 1 does not exist. There are: time-to-home, ',
    );
  });

  it.each([
    ['metrics/unknown-grouping', { by: 'program' }],
    ['metrics/unknown-grouping', { by: 'zzzzzzzzzzz' }],
    ['metrics/invalid-window', { from: '2024-01-01', until: '2023-01-01' }],
    ['metrics/invalid-level', { level: 95 }],
    ['metrics/invalid-option', { lastingNights: -1 }],
    ['metrics/invalid-option', { minNights: Number.NaN }],
    ['metrics/invalid-option', { minCell: 2.5 }],
    ['metrics/invalid-option', { tau: 0 }],
    ['metrics/invalid-option', { days: [90, -1] }],
    ['core/invalid-date', { from: '2023-02-30' }],
    ['core/invalid-date', { asOf: '2023-13-01' }],
  ] as const)('throws %s', (code, options) => {
    expect(() => computeMetrics(empty, { asOf, ...options })).toThrow(expect.objectContaining({ code }));
  });
});

describe('the catalogue', () => {
  it('says of every metric what it means, in plain JSON', () => {
    for (const metric of metricCatalogue) {
      const texts = Object.values(metric).flatMap((field) =>
        typeof field === 'object' && field !== null ? Object.values(field) : [field],
      );
      expect(texts.every((text) => typeof text !== 'string' || text.length > 0)).toBe(true);
      expect(metric.needs.every((table) => metric.reads.includes(table))).toBe(true);
      expect(metric.definition.nl).not.toBe(metric.definition.en);
    }
    expect(JSON.parse(JSON.stringify(metricCatalogue))).toEqual(metricCatalogue);
  });

  it('gives every figure the version and unit of its metric', () => {
    for (const found of computeMetrics(empty, { asOf }).figures) {
      const metric = metricCatalogue.find(({ id }) => id === found.metric);
      expect([found.version, found.unit, found.cohort]).toEqual([
        metric?.version,
        metric?.unit,
        metric?.cohort,
      ]);
    }
  });

  it('reads nothing but the tables it names', () => {
    const full: Register = {
      ...empty,
      persons: [child('a')],
      placements: [stay('a', '2023-01-01', '2023-03-01', 'home')],
    };
    for (const { id } of metricCatalogue) {
      const reads: string[] = [...tablesFor([id]), 'about'];
      const part = Object.fromEntries(Object.entries(full).filter(([table]) => reads.includes(table)));
      for (const by of [undefined, ...groupings]) {
        const options = { asOf, metrics: [id], ...(by === undefined ? {} : { by }) };
        expect(computeMetrics({ about, ...part }, options)).toEqual(computeMetrics(full, options));
      }
    }
  });
});
